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
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_19, %c_23 : tensor<i32>
      %62 = stablehlo.dot_general %iterArg, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %63 = stablehlo.dot_general %iterArg_21, %iterArg_21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %64 = stablehlo.dot_general %iterArg_22, %62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %65 = stablehlo.add %64, %cst_24 : tensor<f32>
      %66 = stablehlo.divide %63, %65 : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %68 = stablehlo.multiply %67, %62 : tensor<2xf32>
      %69 = stablehlo.subtract %iterArg_21, %68 : tensor<2xf32>
      %70 = stablehlo.dot_general %69, %69, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %71 = stablehlo.dot_general %iterArg_21, %iterArg_21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %72 = stablehlo.add %71, %cst_25 : tensor<f32>
      %73 = stablehlo.divide %70, %72 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %75 = stablehlo.multiply %74, %iterArg_22 : tensor<2xf32>
      %76 = stablehlo.add %iterArg_20, %75 : tensor<2xf32>
      %77 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %iterArg_22 : tensor<2xf32>
      %79 = stablehlo.add %69, %78 : tensor<2xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.add %iterArg_18, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %80, %61, %76, %69, %79 : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %55:18 = stablehlo.while(%iterArg = %36, %iterArg_51 = %c_22, %iterArg_52 = %c_9, %iterArg_53 = %23, %iterArg_54 = %42, %iterArg_55 = %42, %iterArg_56 = %43, %iterArg_57 = %44, %iterArg_58 = %45, %iterArg_59 = %46, %iterArg_60 = %47, %iterArg_61 = %48, %iterArg_62 = %49, %iterArg_63 = %50, %iterArg_64 = %51, %iterArg_65 = %52, %iterArg_66 = %53, %iterArg_67 = %54) : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_68 = stablehlo.constant dense<2> : tensor<i32>
      %134 = stablehlo.compare LT, %iterArg_51, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %134 : tensor<i1>
    } do {
      %c_68 = stablehlo.constant dense<1> : tensor<i32>
      %134 = stablehlo.add %iterArg_52, %c_68 : tensor<i32>
      %135 = stablehlo.dot_general %iterArg, %iterArg_55, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %136 = stablehlo.dot_general %iterArg_54, %iterArg_54, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %137 = stablehlo.dot_general %iterArg_55, %135, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_69 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %138 = stablehlo.add %137, %cst_69 : tensor<f32>
      %139 = stablehlo.divide %136, %138 : tensor<f32>
      %140 = stablehlo.multiply %138, %138 : tensor<f32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %141 = stablehlo.divide %cst_70, %140 : tensor<f32>
      %142 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %143 = stablehlo.multiply %142, %135 : tensor<2xf32>
      %144 = stablehlo.subtract %iterArg_54, %143 : tensor<2xf32>
      %145 = stablehlo.dot_general %144, %144, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %146 = stablehlo.dot_general %iterArg_54, %iterArg_54, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
      %cst_71 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %147 = stablehlo.add %146, %cst_71 : tensor<f32>
      %148 = stablehlo.divide %145, %147 : tensor<f32>
      %149 = stablehlo.multiply %147, %147 : tensor<f32>
      %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %150 = stablehlo.divide %cst_72, %149 : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %152 = stablehlo.multiply %151, %iterArg_55 : tensor<2xf32>
      %153 = stablehlo.add %iterArg_53, %152 : tensor<2xf32>
      %154 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %155 = stablehlo.multiply %154, %iterArg_55 : tensor<2xf32>
      %156 = stablehlo.add %144, %155 : tensor<2xf32>
      %157 = func.call @dynamic_update_index_in_dim(%iterArg_56, %iterArg_55, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %158 = func.call @dynamic_update_index_in_dim(%iterArg_57, %iterArg_54, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %159 = func.call @dynamic_update_index_in_dim(%iterArg_58, %135, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %160 = func.call @dynamic_update_index_in_dim_0(%iterArg_59, %138, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %161 = func.call @dynamic_update_index_in_dim_0(%iterArg_60, %136, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %162 = func.call @dynamic_update_index_in_dim_0(%iterArg_61, %141, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %163 = func.call @dynamic_update_index_in_dim_0(%iterArg_62, %139, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %164 = func.call @dynamic_update_index_in_dim(%iterArg_63, %144, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %165 = func.call @dynamic_update_index_in_dim_0(%iterArg_64, %147, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %166 = func.call @dynamic_update_index_in_dim_0(%iterArg_65, %145, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %167 = func.call @dynamic_update_index_in_dim_0(%iterArg_66, %150, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %168 = func.call @dynamic_update_index_in_dim_0(%iterArg_67, %148, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %169 = stablehlo.add %iterArg_51, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %169, %134, %153, %144, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168 : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %72 = stablehlo.add %71, %70 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.subtract %73, %70 : tensor<2xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.add %76, %70 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<2xf32>
    %80 = stablehlo.multiply %55#3, %79 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%59 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%80 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%82 init: %cst_35) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.add %83, %84 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %cst_38, %cst_39 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %55#3, %87 : tensor<2xf32>
    %91 = stablehlo.multiply %87, %79 : tensor<2xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %92, %90 : tensor<2xf32>
    %94 = stablehlo.multiply %93, %75 : tensor<2xf32>
    %cst_41 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<2xf32>
    %97 = stablehlo.add %91, %96 : tensor<2xf32>
    %cst_42 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.multiply %98, %96 : tensor<2xf32>
    %100 = stablehlo.multiply %99, %64 : tensor<2xf32>
    %101 = stablehlo.add %97, %100 : tensor<2xf32>
    %102 = stablehlo.negate %89 : tensor<2xf32>
    %cst_43 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %107:18 = stablehlo.while(%iterArg = %55#6, %iterArg_51 = %55#7, %iterArg_52 = %55#8, %iterArg_53 = %55#9, %iterArg_54 = %55#10, %iterArg_55 = %55#11, %iterArg_56 = %55#12, %iterArg_57 = %55#13, %iterArg_58 = %55#14, %iterArg_59 = %55#15, %iterArg_60 = %55#16, %iterArg_61 = %55#17, %iterArg_62 = %36, %iterArg_63 = %c_46, %iterArg_64 = %106, %iterArg_65 = %101, %iterArg_66 = %104, %iterArg_67 = %105) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_68 = stablehlo.constant dense<2> : tensor<i32>
      %134 = stablehlo.compare LT, %iterArg_63, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %134 : tensor<i1>
    } do {
      %c_68 = stablehlo.constant dense<2> : tensor<i32>
      %134 = stablehlo.subtract %c_68, %iterArg_63 : tensor<i32>
      %c_69 = stablehlo.constant dense<1> : tensor<i32>
      %135 = stablehlo.subtract %134, %c_69 : tensor<i32>
      %136 = func.call @dynamic_index_in_dim(%iterArg, %135) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %137 = func.call @dynamic_index_in_dim(%iterArg_51, %135) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %138 = func.call @dynamic_index_in_dim(%iterArg_52, %135) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %139 = func.call @dynamic_index_in_dim_1(%iterArg_53, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %140 = func.call @dynamic_index_in_dim_1(%iterArg_54, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %141 = func.call @dynamic_index_in_dim_1(%iterArg_55, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %142 = func.call @dynamic_index_in_dim_1(%iterArg_56, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %143 = func.call @dynamic_index_in_dim(%iterArg_57, %135) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %144 = func.call @dynamic_index_in_dim_1(%iterArg_58, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %145 = func.call @dynamic_index_in_dim_1(%iterArg_59, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %146 = func.call @dynamic_index_in_dim_1(%iterArg_60, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %147 = func.call @dynamic_index_in_dim_1(%iterArg_61, %135) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %148 = stablehlo.add %iterArg_66, %iterArg_67 : tensor<2xf32>
      %149 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %150 = stablehlo.multiply %149, %iterArg_67 : tensor<2xf32>
      %151 = stablehlo.multiply %iterArg_67, %136 : tensor<2xf32>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %152 = stablehlo.reduce(%151 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %153 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %154 = stablehlo.multiply %153, %iterArg_65 : tensor<2xf32>
      %155 = stablehlo.add %150, %154 : tensor<2xf32>
      %156 = stablehlo.multiply %iterArg_65, %136 : tensor<2xf32>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %157 = stablehlo.reduce(%156 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %158 = stablehlo.multiply %152, %146 : tensor<f32>
      %159 = stablehlo.multiply %158, %145 : tensor<f32>
      %160 = stablehlo.negate %159 : tensor<f32>
      %161 = stablehlo.divide %152, %144 : tensor<f32>
      %162 = stablehlo.dot_general %160, %137, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %163 = stablehlo.dot_general %160, %137, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %164 = stablehlo.add %162, %163 : tensor<2xf32>
      %165 = stablehlo.dot_general %161, %143, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %166 = stablehlo.add %148, %165 : tensor<2xf32>
      %167 = stablehlo.dot_general %161, %143, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %168 = stablehlo.add %166, %167 : tensor<2xf32>
      %169 = stablehlo.negate %168 : tensor<2xf32>
      %170 = stablehlo.add %164, %168 : tensor<2xf32>
      %171 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %172 = stablehlo.multiply %171, %169 : tensor<2xf32>
      %173 = stablehlo.multiply %169, %138 : tensor<2xf32>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %174 = stablehlo.reduce(%173 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %175 = stablehlo.add %157, %174 : tensor<f32>
      %176 = stablehlo.multiply %175, %141 : tensor<f32>
      %177 = stablehlo.multiply %176, %140 : tensor<f32>
      %178 = stablehlo.negate %177 : tensor<f32>
      %179 = stablehlo.divide %175, %139 : tensor<f32>
      %180 = stablehlo.dot_general %178, %136, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %181 = stablehlo.add %172, %180 : tensor<2xf32>
      %182 = stablehlo.dot_general %178, %138, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %183 = stablehlo.add %155, %182 : tensor<2xf32>
      %184 = stablehlo.dot_general %179, %137, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %185 = stablehlo.add %170, %184 : tensor<2xf32>
      %186 = stablehlo.dot_general %179, %137, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
      %187 = stablehlo.add %185, %186 : tensor<2xf32>
      %188 = stablehlo.dot_general %181, %iterArg_62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %189 = stablehlo.add %183, %188 : tensor<2xf32>
      %190 = stablehlo.dot_general %181, %136, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %191 = stablehlo.add %iterArg_64, %190 : tensor<2x2xf32>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %192 = stablehlo.add %iterArg_63, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %192, %191, %iterArg_65, %187, %189 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %108 = stablehlo.add %107#16, %107#17 : tensor<2xf32>
    %109 = stablehlo.negate %108 : tensor<2xf32>
    %110 = stablehlo.dot_general %109, %23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %111 = stablehlo.add %107#14, %110 : tensor<2x2xf32>
    %cst_47 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.divide %108, %112 : tensor<2xf32>
    %114 = stablehlo.dot_general %113, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %115 = stablehlo.dot_general %113, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %cst_48 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %118 = stablehlo.divide %111, %117 : tensor<2x2xf32>
    %119 = stablehlo.dot_general %118, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %121 = stablehlo.dot_general %118, %22, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %122 = stablehlo.add %116, %120 : tensor<6x2xf32>
    %123 = stablehlo.transpose %121, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %124 = stablehlo.add %122, %123 : tensor<6x2xf32>
    %125 = stablehlo.slice %124 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %126 = stablehlo.reshape %125 : (tensor<6x1xf32>) -> tensor<6xf32>
    %127 = stablehlo.slice %124 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %128 = stablehlo.reshape %127 : (tensor<6x1xf32>) -> tensor<6xf32>
    %129 = stablehlo.multiply %128, %9 : tensor<6xf32>
    %cst_49 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %131 = stablehlo.multiply %130, %129 : tensor<6xf32>
    %cst_50 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %133 = stablehlo.divide %131, %132 : tensor<6xf32>
    return %133, %114 : tensor<6xf32>, tensor<6xf32>
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
