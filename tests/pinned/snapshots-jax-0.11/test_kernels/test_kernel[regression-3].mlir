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
      %61 = stablehlo.dot_general %iterArg, %iterArg_20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %62 = stablehlo.dot_general %iterArg_19, %iterArg_19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %63 = stablehlo.dot_general %iterArg_20, %61, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %64 = stablehlo.add %63, %cst_21 : tensor<f32>
      %65 = stablehlo.divide %62, %64 : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %67 = stablehlo.multiply %66, %61 : tensor<2xf32>
      %68 = stablehlo.subtract %iterArg_19, %67 : tensor<2xf32>
      %69 = stablehlo.dot_general %68, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %70 = stablehlo.dot_general %iterArg_19, %iterArg_19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %71 = stablehlo.add %70, %cst_22 : tensor<f32>
      %72 = stablehlo.divide %69, %71 : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %74 = stablehlo.multiply %73, %iterArg_20 : tensor<2xf32>
      %75 = stablehlo.add %iterArg_18, %74 : tensor<2xf32>
      %76 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.multiply %76, %iterArg_20 : tensor<2xf32>
      %78 = stablehlo.add %68, %77 : tensor<2xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_17, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %79, %75, %68, %78 : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %54:17 = stablehlo.while(%iterArg = %35, %iterArg_42 = %c_20, %iterArg_43 = %22, %iterArg_44 = %41, %iterArg_45 = %41, %iterArg_46 = %42, %iterArg_47 = %43, %iterArg_48 = %44, %iterArg_49 = %45, %iterArg_50 = %46, %iterArg_51 = %47, %iterArg_52 = %48, %iterArg_53 = %49, %iterArg_54 = %50, %iterArg_55 = %51, %iterArg_56 = %52, %iterArg_57 = %53) : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_58 = stablehlo.constant dense<2> : tensor<i32>
      %122 = stablehlo.compare LT, %iterArg_42, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %122 : tensor<i1>
    } do {
      %122 = stablehlo.dot_general %iterArg, %iterArg_45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %123 = stablehlo.dot_general %iterArg_44, %iterArg_44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %124 = stablehlo.dot_general %iterArg_45, %122, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_58 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %125 = stablehlo.add %124, %cst_58 : tensor<f32>
      %126 = stablehlo.divide %123, %125 : tensor<f32>
      %127 = stablehlo.multiply %125, %125 : tensor<f32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %128 = stablehlo.divide %cst_59, %127 : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %130 = stablehlo.multiply %129, %122 : tensor<2xf32>
      %131 = stablehlo.subtract %iterArg_44, %130 : tensor<2xf32>
      %132 = stablehlo.dot_general %131, %131, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %133 = stablehlo.dot_general %iterArg_44, %iterArg_44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_60 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %134 = stablehlo.add %133, %cst_60 : tensor<f32>
      %135 = stablehlo.divide %132, %134 : tensor<f32>
      %136 = stablehlo.multiply %134, %134 : tensor<f32>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %137 = stablehlo.divide %cst_61, %136 : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %139 = stablehlo.multiply %138, %iterArg_45 : tensor<2xf32>
      %140 = stablehlo.add %iterArg_43, %139 : tensor<2xf32>
      %141 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %142 = stablehlo.multiply %141, %iterArg_45 : tensor<2xf32>
      %143 = stablehlo.add %131, %142 : tensor<2xf32>
      %144 = func.call @dynamic_update_index_in_dim(%iterArg_46, %iterArg_45, %iterArg_42) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %145 = func.call @dynamic_update_index_in_dim(%iterArg_47, %iterArg_44, %iterArg_42) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %146 = func.call @dynamic_update_index_in_dim(%iterArg_48, %122, %iterArg_42) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %147 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %125, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %148 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %123, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %149 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %128, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %150 = func.call @dynamic_update_index_in_dim_0(%iterArg_52, %126, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %151 = func.call @dynamic_update_index_in_dim(%iterArg_53, %131, %iterArg_42) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %152 = func.call @dynamic_update_index_in_dim_0(%iterArg_54, %134, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %153 = func.call @dynamic_update_index_in_dim_0(%iterArg_55, %132, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %154 = func.call @dynamic_update_index_in_dim_0(%iterArg_56, %137, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %155 = func.call @dynamic_update_index_in_dim_0(%iterArg_57, %135, %iterArg_42) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %156 = stablehlo.add %iterArg_42, %c_62 : tensor<i32>
      stablehlo.return %iterArg, %156, %140, %131, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155 : tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %67 = stablehlo.add %66, %65 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.subtract %68, %65 : tensor<2xf32>
    %70 = stablehlo.multiply %67, %69 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.add %71, %65 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.divide %cst_29, %cst_30 : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.multiply %54#2, %75 : tensor<2xf32>
    %79 = stablehlo.multiply %75, %74 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %81 = stablehlo.multiply %80, %78 : tensor<2xf32>
    %82 = stablehlo.multiply %81, %70 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<2xf32>
    %85 = stablehlo.add %79, %84 : tensor<2xf32>
    %cst_33 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %87 = stablehlo.multiply %86, %84 : tensor<2xf32>
    %88 = stablehlo.multiply %87, %59 : tensor<2xf32>
    %89 = stablehlo.add %85, %88 : tensor<2xf32>
    %90 = stablehlo.negate %77 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %95:18 = stablehlo.while(%iterArg = %54#5, %iterArg_42 = %54#6, %iterArg_43 = %54#7, %iterArg_44 = %54#8, %iterArg_45 = %54#9, %iterArg_46 = %54#10, %iterArg_47 = %54#11, %iterArg_48 = %54#12, %iterArg_49 = %54#13, %iterArg_50 = %54#14, %iterArg_51 = %54#15, %iterArg_52 = %54#16, %iterArg_53 = %35, %iterArg_54 = %c_37, %iterArg_55 = %94, %iterArg_56 = %89, %iterArg_57 = %92, %iterArg_58 = %93) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_59 = stablehlo.constant dense<2> : tensor<i32>
      %122 = stablehlo.compare LT, %iterArg_54, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %122 : tensor<i1>
    } do {
      %c_59 = stablehlo.constant dense<2> : tensor<i32>
      %122 = stablehlo.subtract %c_59, %iterArg_54 : tensor<i32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %123 = stablehlo.subtract %122, %c_60 : tensor<i32>
      %124 = func.call @dynamic_index_in_dim(%iterArg, %123) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %125 = func.call @dynamic_index_in_dim(%iterArg_42, %123) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %126 = func.call @dynamic_index_in_dim(%iterArg_43, %123) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %127 = func.call @dynamic_index_in_dim_1(%iterArg_44, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %128 = func.call @dynamic_index_in_dim_1(%iterArg_45, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %129 = func.call @dynamic_index_in_dim_1(%iterArg_46, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %130 = func.call @dynamic_index_in_dim_1(%iterArg_47, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %131 = func.call @dynamic_index_in_dim(%iterArg_48, %123) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %132 = func.call @dynamic_index_in_dim_1(%iterArg_49, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %133 = func.call @dynamic_index_in_dim_1(%iterArg_50, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %134 = func.call @dynamic_index_in_dim_1(%iterArg_51, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %135 = func.call @dynamic_index_in_dim_1(%iterArg_52, %123) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %136 = stablehlo.add %iterArg_57, %iterArg_58 : tensor<2xf32>
      %137 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.multiply %137, %iterArg_58 : tensor<2xf32>
      %139 = stablehlo.multiply %iterArg_58, %124 : tensor<2xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %140 = stablehlo.reduce(%139 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %141 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %142 = stablehlo.multiply %141, %iterArg_56 : tensor<2xf32>
      %143 = stablehlo.add %138, %142 : tensor<2xf32>
      %144 = stablehlo.multiply %iterArg_56, %124 : tensor<2xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %145 = stablehlo.reduce(%144 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %146 = stablehlo.multiply %140, %134 : tensor<f32>
      %147 = stablehlo.multiply %146, %133 : tensor<f32>
      %148 = stablehlo.negate %147 : tensor<f32>
      %149 = stablehlo.divide %140, %132 : tensor<f32>
      %150 = stablehlo.dot_general %148, %125, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %151 = stablehlo.dot_general %148, %125, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %152 = stablehlo.add %150, %151 : tensor<2xf32>
      %153 = stablehlo.dot_general %149, %131, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %154 = stablehlo.add %136, %153 : tensor<2xf32>
      %155 = stablehlo.dot_general %149, %131, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %156 = stablehlo.add %154, %155 : tensor<2xf32>
      %157 = stablehlo.negate %156 : tensor<2xf32>
      %158 = stablehlo.add %152, %156 : tensor<2xf32>
      %159 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %160 = stablehlo.multiply %159, %157 : tensor<2xf32>
      %161 = stablehlo.multiply %157, %126 : tensor<2xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %162 = stablehlo.reduce(%161 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %163 = stablehlo.add %145, %162 : tensor<f32>
      %164 = stablehlo.multiply %163, %129 : tensor<f32>
      %165 = stablehlo.multiply %164, %128 : tensor<f32>
      %166 = stablehlo.negate %165 : tensor<f32>
      %167 = stablehlo.divide %163, %127 : tensor<f32>
      %168 = stablehlo.dot_general %166, %124, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %169 = stablehlo.add %160, %168 : tensor<2xf32>
      %170 = stablehlo.dot_general %166, %126, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %171 = stablehlo.add %143, %170 : tensor<2xf32>
      %172 = stablehlo.dot_general %167, %125, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %173 = stablehlo.add %158, %172 : tensor<2xf32>
      %174 = stablehlo.dot_general %167, %125, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %175 = stablehlo.add %173, %174 : tensor<2xf32>
      %176 = stablehlo.dot_general %169, %iterArg_53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %177 = stablehlo.add %171, %176 : tensor<2xf32>
      %178 = stablehlo.dot_general %169, %124, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %179 = stablehlo.add %iterArg_55, %178 : tensor<2x2xf32>
      %c_64 = stablehlo.constant dense<1> : tensor<i32>
      %180 = stablehlo.add %iterArg_54, %c_64 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %180, %179, %iterArg_56, %175, %177 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %96 = stablehlo.add %95#16, %95#17 : tensor<2xf32>
    %97 = stablehlo.negate %96 : tensor<2xf32>
    %98 = stablehlo.dot_general %97, %22, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %99 = stablehlo.add %95#14, %98 : tensor<2x2xf32>
    %cst_38 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %101 = stablehlo.divide %96, %100 : tensor<2xf32>
    %102 = stablehlo.dot_general %101, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %103 = stablehlo.dot_general %101, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %cst_39 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %106 = stablehlo.divide %99, %105 : tensor<2x2xf32>
    %107 = stablehlo.dot_general %106, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %109 = stablehlo.add %104, %108 : tensor<6x2xf32>
    %110 = stablehlo.dot_general %106, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %112 = stablehlo.add %109, %111 : tensor<6x2xf32>
    %113 = stablehlo.slice %112 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %114 = stablehlo.reshape %113 : (tensor<6x1xf32>) -> tensor<6xf32>
    %115 = stablehlo.slice %112 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %116 = stablehlo.reshape %115 : (tensor<6x1xf32>) -> tensor<6xf32>
    %117 = stablehlo.multiply %116, %9 : tensor<6xf32>
    %cst_40 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<6xf32>
    %cst_41 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %121 = stablehlo.divide %119, %120 : tensor<6xf32>
    return %121, %102 : tensor<6xf32>, tensor<6xf32>
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
}
// -----
// backward, cuda: same text as cpu
