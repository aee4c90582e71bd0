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
    %41:5 = stablehlo.while(%iterArg = %34, %iterArg_17 = %c_8, %iterArg_18 = %21, %iterArg_19 = %40, %iterArg_20 = %40) : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_21 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_17, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61:3 = func.call @closed_call(%iterArg, %iterArg_18, %iterArg_19, %iterArg_20) : (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_17, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %62, %61#0, %61#1, %61#2 : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_9 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %41#3 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<2xf32>
    %46 = stablehlo.multiply %41#2, %41#2 : tensor<2xf32>
    %47 = stablehlo.multiply %46, %41#2 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.add %41#2, %49 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %53 = stablehlo.tanh %52 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.add %54, %53 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %58 = stablehlo.multiply %41#2, %57 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%45 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_16 : tensor<f32>
    return %58, %60 : tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %5, %0 : tensor<2xf32>
    %7 = stablehlo.subtract %arg2, %6 : tensor<2xf32>
    %8 = stablehlo.dot_general %7, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %9 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %10 = stablehlo.add %9, %cst_0 : tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.multiply %12, %arg3 : tensor<2xf32>
    %14 = stablehlo.add %arg1, %13 : tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %arg3 : tensor<2xf32>
    %17 = stablehlo.add %7, %16 : tensor<2xf32>
    return %14, %7, %17 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %13 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %16 = stablehlo.add %13, %15 : tensor<6x2xi32>
    %17 = stablehlo.compare EQ, %16, %14, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %18 = stablehlo.convert %17 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<6x2xf32>
    %21 = stablehlo.add %12, %20 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %24 = stablehlo.dot_general %23, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %26 = stablehlo.divide %24, %25 : tensor<2x2xf32>
    %27 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %28 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %30 = stablehlo.add %27, %29 : tensor<2x2xi32>
    %31 = stablehlo.compare EQ, %30, %28, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %32 = stablehlo.convert %31 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x2xf32>
    %35 = stablehlo.add %26, %34 : tensor<2x2xf32>
    %36 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %37 = stablehlo.dot_general %36, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.divide %37, %38 : tensor<2xf32>
    %40 = stablehlo.dot_general %35, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %41 = stablehlo.subtract %39, %40 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %54:17 = stablehlo.while(%iterArg = %35, %iterArg_41 = %c_20, %iterArg_42 = %22, %iterArg_43 = %41, %iterArg_44 = %41, %iterArg_45 = %42, %iterArg_46 = %43, %iterArg_47 = %44, %iterArg_48 = %45, %iterArg_49 = %46, %iterArg_50 = %47, %iterArg_51 = %48, %iterArg_52 = %49, %iterArg_53 = %50, %iterArg_54 = %51, %iterArg_55 = %52, %iterArg_56 = %53) : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_57 = stablehlo.constant dense<2> : tensor<i32>
      %121 = stablehlo.compare LT, %iterArg_41, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %121 : tensor<i1>
    } do {
      %121:15 = func.call @closed_call(%iterArg, %iterArg_42, %iterArg_43, %iterArg_44) : (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_45, %121#3, %iterArg_41) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_46, %121#4, %iterArg_41) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_47, %121#5, %iterArg_41) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %125 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %121#6, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %126 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %121#7, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %127 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %121#8, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %128 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %121#9, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %129 = func.call @dynamic_update_index_in_dim(%iterArg_52, %121#10, %iterArg_41) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %130 = func.call @dynamic_update_index_in_dim_0(%iterArg_53, %121#11, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %131 = func.call @dynamic_update_index_in_dim_0(%iterArg_54, %121#12, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %132 = func.call @dynamic_update_index_in_dim_0(%iterArg_55, %121#13, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %133 = func.call @dynamic_update_index_in_dim_0(%iterArg_56, %121#14, %iterArg_41) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %134 = stablehlo.add %iterArg_41, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %134, %121#0, %121#1, %121#2, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133 : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %55 = stablehlo.multiply %54#2, %54#2 : tensor<2xf32>
    %56 = stablehlo.multiply %55, %54#2 : tensor<2xf32>
    %57 = stablehlo.multiply %54#2, %54#2 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %56 : tensor<2xf32>
    %62 = stablehlo.add %54#2, %61 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %65 = stablehlo.tanh %64 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.subtract %66, %65 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.add %68, %65 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.divide %cst_28, %cst_29 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %54#2, %72 : tensor<2xf32>
    %76 = stablehlo.multiply %72, %71 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<2xf32>
    %79 = stablehlo.multiply %78, %67 : tensor<2xf32>
    %80 = stablehlo.multiply %79, %65 : tensor<2xf32>
    %81 = stablehlo.add %79, %80 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<2xf32>
    %84 = stablehlo.add %76, %83 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.multiply %85, %83 : tensor<2xf32>
    %87 = stablehlo.multiply %86, %59 : tensor<2xf32>
    %88 = stablehlo.add %84, %87 : tensor<2xf32>
    %89 = stablehlo.negate %74 : tensor<2xf32>
    %cst_33 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %94:18 = stablehlo.while(%iterArg = %54#5, %iterArg_41 = %54#6, %iterArg_42 = %54#7, %iterArg_43 = %54#8, %iterArg_44 = %54#9, %iterArg_45 = %54#10, %iterArg_46 = %54#11, %iterArg_47 = %54#12, %iterArg_48 = %54#13, %iterArg_49 = %54#14, %iterArg_50 = %54#15, %iterArg_51 = %54#16, %iterArg_52 = %35, %iterArg_53 = %c_36, %iterArg_54 = %93, %iterArg_55 = %88, %iterArg_56 = %91, %iterArg_57 = %92) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_58 = stablehlo.constant dense<2> : tensor<i32>
      %121 = stablehlo.compare LT, %iterArg_53, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %121 : tensor<i1>
    } do {
      %c_58 = stablehlo.constant dense<2> : tensor<i32>
      %121 = stablehlo.subtract %c_58, %iterArg_53 : tensor<i32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %122 = stablehlo.subtract %121, %c_59 : tensor<i32>
      %123 = func.call @dynamic_index_in_dim(%iterArg, %122) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %124 = func.call @dynamic_index_in_dim(%iterArg_41, %122) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %125 = func.call @dynamic_index_in_dim(%iterArg_42, %122) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %126 = func.call @dynamic_index_in_dim_1(%iterArg_43, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %127 = func.call @dynamic_index_in_dim_1(%iterArg_44, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %128 = func.call @dynamic_index_in_dim_1(%iterArg_45, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %129 = func.call @dynamic_index_in_dim_1(%iterArg_46, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %130 = func.call @dynamic_index_in_dim(%iterArg_47, %122) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %131 = func.call @dynamic_index_in_dim_1(%iterArg_48, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %132 = func.call @dynamic_index_in_dim_1(%iterArg_49, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %133 = func.call @dynamic_index_in_dim_1(%iterArg_50, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %134 = func.call @dynamic_index_in_dim_1(%iterArg_51, %122) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %135:4 = func.call @closed_call_2(%iterArg_52, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.add %iterArg_53, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %136, %135#0, %135#1, %135#2, %135#3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %95 = stablehlo.add %94#16, %94#17 : tensor<2xf32>
    %96 = stablehlo.negate %95 : tensor<2xf32>
    %97 = stablehlo.dot_general %96, %22, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %98 = stablehlo.add %94#14, %97 : tensor<2x2xf32>
    %cst_37 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.divide %95, %99 : tensor<2xf32>
    %101 = stablehlo.dot_general %100, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %102 = stablehlo.dot_general %100, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %cst_38 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %105 = stablehlo.divide %98, %104 : tensor<2x2xf32>
    %106 = stablehlo.dot_general %105, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %108 = stablehlo.add %103, %107 : tensor<6x2xf32>
    %109 = stablehlo.dot_general %105, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %111 = stablehlo.add %108, %110 : tensor<6x2xf32>
    %112 = stablehlo.slice %111 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %113 = stablehlo.reshape %112 : (tensor<6x1xf32>) -> tensor<6xf32>
    %114 = stablehlo.slice %111 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %115 = stablehlo.reshape %114 : (tensor<6x1xf32>) -> tensor<6xf32>
    %116 = stablehlo.multiply %115, %9 : tensor<6xf32>
    %cst_39 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %118 = stablehlo.multiply %117, %116 : tensor<6xf32>
    %cst_40 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %120 = stablehlo.divide %118, %119 : tensor<6xf32>
    return %120, %101 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<2xf32>
    %9 = stablehlo.subtract %arg2, %8 : tensor<2xf32>
    %10 = stablehlo.dot_general %9, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %11 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %12 = stablehlo.add %11, %cst_1 : tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_2, %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %arg3 : tensor<2xf32>
    %18 = stablehlo.add %arg1, %17 : tensor<2xf32>
    %19 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.multiply %19, %arg3 : tensor<2xf32>
    %21 = stablehlo.add %9, %20 : tensor<2xf32>
    return %18, %9, %21, %arg3, %arg2, %0, %3, %1, %6, %4, %9, %12, %10, %15, %13 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
