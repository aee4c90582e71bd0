// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def potential_energy(p_all, ms):
//     diff = jax.vmap(lambda row: row - p_all)(p_all)
//     sq = (diff * diff).sum(-1) + 1.0
//     dist = jnp.sqrt(sq)
//     table = (1 - jnp.exp(1 - dist)) ** 2
//     mm = table * ms[:, None] * ms[None, :]
//     return 0.5 * jnp.mean(mm)
//
//
// def n_body(
//     x: jax.Array, step_size: jax.Array, velocities: jax.Array, mass: jax.Array
// ) -> jax.Array:
//     """N body.
//
//     Args:
//         x: (2, 1)
//         velocities: (2, 1)
//         mass: (2,)
//
//     Returns:
//         (2, 1)
//     """
//
//     def body(st, _):
//         q_t, speed_t = st
//         pull_on = -jax.grad(potential_energy)(q_t, mass)
//         x_new = q_t + step_size * speed_t + step_size**2 / 2 * pull_on
//         accel = -jax.grad(potential_energy)(x_new, mass)
//         v_new = speed_t + step_size / 2 * (pull_on + accel)
//         return (x_new, v_new), None
//
//     (at, vt), _ = lax.scan(body, (x, velocities), None, length=3)
//     return at
//
//   x: float64[2, 1] in [-1.5, 1.5]
//   step_size: float64[] in [0.02, 0.1]
//   velocities: float64[2, 1] in [-0.6, 0.6]
//   mass: float64[2] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_n_body attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf64>, %arg1: tensor<f64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2xf64>) -> (tensor<2x1xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:5 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg2) : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i64>
      %1 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.broadcast_in_dim %iterArg_2, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %2 = stablehlo.broadcast_in_dim %iterArg_2, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
      %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
      %5 = stablehlo.subtract %3, %4 : tensor<2x2x1xf64>
      %6 = stablehlo.multiply %5, %5 : tensor<2x2x1xf64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %9 = stablehlo.add %7, %8 : tensor<2x2xf64>
      %10 = stablehlo.sqrt %9 : tensor<2x2xf64>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %12 = stablehlo.divide %11, %10 : tensor<2x2xf64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %14 = stablehlo.subtract %13, %10 : tensor<2x2xf64>
      %15 = stablehlo.exponential %14 : tensor<2x2xf64>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %17 = stablehlo.subtract %16, %15 : tensor<2x2xf64>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %19 = stablehlo.multiply %18, %17 : tensor<2x2xf64>
      %20 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %21 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %22 = stablehlo.multiply %cst_9, %cst_10 : tensor<f64>
      %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
      %23 = stablehlo.divide %22, %cst_11 : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %25 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.multiply %24, %25 : tensor<2x2xf64>
      %27 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %28 = stablehlo.multiply %26, %27 : tensor<2x2xf64>
      %29 = stablehlo.multiply %28, %19 : tensor<2x2xf64>
      %30 = stablehlo.negate %29 : tensor<2x2xf64>
      %31 = stablehlo.multiply %30, %15 : tensor<2x2xf64>
      %32 = stablehlo.negate %31 : tensor<2x2xf64>
      %33 = stablehlo.multiply %32, %12 : tensor<2x2xf64>
      %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %35 = stablehlo.multiply %5, %34 : tensor<2x2x1xf64>
      %36 = stablehlo.multiply %34, %5 : tensor<2x2x1xf64>
      %37 = stablehlo.add %35, %36 : tensor<2x2x1xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.reduce(%37 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %39 = stablehlo.reshape %38 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %40 = stablehlo.negate %37 : tensor<2x2x1xf64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.reduce(%40 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %42 = stablehlo.reshape %41 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.reduce(%42 init: %cst_14) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %45 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %47 = stablehlo.add %44, %46 : tensor<2x1xf64>
      %48 = stablehlo.negate %47 : tensor<2x1xf64>
      %49 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %50 = stablehlo.multiply %49, %iterArg_3 : tensor<2x1xf64>
      %51 = stablehlo.add %iterArg_2, %50 : tensor<2x1xf64>
      %52 = stablehlo.multiply %iterArg_0, %iterArg_0 : tensor<f64>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %53 = stablehlo.divide %52, %cst_16 : tensor<f64>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %55 = stablehlo.multiply %54, %48 : tensor<2x1xf64>
      %56 = stablehlo.add %51, %55 : tensor<2x1xf64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %58 = stablehlo.broadcast_in_dim %56, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
      %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
      %61 = stablehlo.subtract %59, %60 : tensor<2x2x1xf64>
      %62 = stablehlo.multiply %61, %61 : tensor<2x2x1xf64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %63 = stablehlo.reduce(%62 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %65 = stablehlo.add %63, %64 : tensor<2x2xf64>
      %66 = stablehlo.sqrt %65 : tensor<2x2xf64>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %68 = stablehlo.divide %67, %66 : tensor<2x2xf64>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %70 = stablehlo.subtract %69, %66 : tensor<2x2xf64>
      %71 = stablehlo.exponential %70 : tensor<2x2xf64>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %73 = stablehlo.subtract %72, %71 : tensor<2x2xf64>
      %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %74 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %75 = stablehlo.multiply %74, %73 : tensor<2x2xf64>
      %76 = stablehlo.broadcast_in_dim %iterArg, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %77 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %78 = stablehlo.multiply %cst_23, %cst_24 : tensor<f64>
      %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
      %79 = stablehlo.divide %78, %cst_25 : tensor<f64>
      %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %81 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
      %82 = stablehlo.multiply %80, %81 : tensor<2x2xf64>
      %83 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %84 = stablehlo.multiply %82, %83 : tensor<2x2xf64>
      %85 = stablehlo.multiply %84, %75 : tensor<2x2xf64>
      %86 = stablehlo.negate %85 : tensor<2x2xf64>
      %87 = stablehlo.multiply %86, %71 : tensor<2x2xf64>
      %88 = stablehlo.negate %87 : tensor<2x2xf64>
      %89 = stablehlo.multiply %88, %68 : tensor<2x2xf64>
      %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %91 = stablehlo.multiply %61, %90 : tensor<2x2x1xf64>
      %92 = stablehlo.multiply %90, %61 : tensor<2x2x1xf64>
      %93 = stablehlo.add %91, %92 : tensor<2x2x1xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%93 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %95 = stablehlo.reshape %94 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %96 = stablehlo.negate %93 : tensor<2x2x1xf64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %97 = stablehlo.reduce(%96 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %98 = stablehlo.reshape %97 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %99 = stablehlo.reduce(%98 init: %cst_28) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.reduce(%95 init: %cst_29) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %102 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %103 = stablehlo.add %100, %102 : tensor<2x1xf64>
      %104 = stablehlo.negate %103 : tensor<2x1xf64>
      %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %105 = stablehlo.divide %iterArg_0, %cst_30 : tensor<f64>
      %106 = stablehlo.add %48, %104 : tensor<2x1xf64>
      %107 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %108 = stablehlo.multiply %107, %106 : tensor<2x1xf64>
      %109 = stablehlo.add %iterArg_3, %108 : tensor<2x1xf64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %110 = stablehlo.add %iterArg_1, %c_31 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %110, %56, %109 : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>
    }
    return %0#3 : tensor<2x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf64>, %arg1: tensor<f64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2xf64>) -> (tensor<2x1xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<2x1xf64> {jax.result_info = "result[2]"}, tensor<2xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.multiply %cst, %cst_0 : tensor<f64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %3 = stablehlo.divide %2, %cst_1 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %5 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %6 = stablehlo.multiply %4, %5 : tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %8 = stablehlo.multiply %6, %7 : tensor<2x2xf64>
    %9 = stablehlo.multiply %arg1, %arg1 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.multiply %cst_2, %arg1 : tensor<f64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %11 = stablehlo.divide %9, %cst_3 : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.multiply %cst_4, %cst_5 : tensor<f64>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.divide %14, %cst_6 : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %17 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %18 = stablehlo.multiply %16, %17 : tensor<2x2xf64>
    %19 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %20 = stablehlo.multiply %18, %19 : tensor<2x2xf64>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %21 = stablehlo.divide %arg1, %cst_7 : tensor<f64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x2x2x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x2x2x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x2x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x2x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x2x2x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3x2x2x1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3x2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %43:29 = stablehlo.while(%iterArg = %21, %iterArg_34 = %20, %iterArg_35 = %arg1, %iterArg_36 = %11, %iterArg_37 = %8, %iterArg_38 = %c, %iterArg_39 = %arg0, %iterArg_40 = %arg2, %iterArg_41 = %22, %iterArg_42 = %23, %iterArg_43 = %24, %iterArg_44 = %25, %iterArg_45 = %26, %iterArg_46 = %27, %iterArg_47 = %28, %iterArg_48 = %29, %iterArg_49 = %30, %iterArg_50 = %31, %iterArg_51 = %32, %iterArg_52 = %33, %iterArg_53 = %34, %iterArg_54 = %35, %iterArg_55 = %36, %iterArg_56 = %37, %iterArg_57 = %38, %iterArg_58 = %39, %iterArg_59 = %40, %iterArg_60 = %41, %iterArg_61 = %42) : tensor<f64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>
    cond {
      %c_62 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_38, %c_62, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.broadcast_in_dim %iterArg_39, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %49 = stablehlo.broadcast_in_dim %iterArg_39, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
      %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
      %52 = stablehlo.subtract %50, %51 : tensor<2x2x1xf64>
      %53 = stablehlo.multiply %52, %52 : tensor<2x2x1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.reduce(%53 init: %cst_62) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %55 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %56 = stablehlo.add %54, %55 : tensor<2x2xf64>
      %57 = stablehlo.sqrt %56 : tensor<2x2xf64>
      %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %58 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %59 = stablehlo.divide %58, %57 : tensor<2x2xf64>
      %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %60 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %61 = stablehlo.divide %60, %57 : tensor<2x2xf64>
      %62 = stablehlo.multiply %57, %57 : tensor<2x2xf64>
      %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %64 = stablehlo.divide %63, %62 : tensor<2x2xf64>
      %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %66 = stablehlo.subtract %65, %57 : tensor<2x2xf64>
      %67 = stablehlo.exponential %66 : tensor<2x2xf64>
      %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %68 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %69 = stablehlo.subtract %68, %67 : tensor<2x2xf64>
      %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %71 = stablehlo.multiply %70, %69 : tensor<2x2xf64>
      %72 = stablehlo.multiply %iterArg_37, %71 : tensor<2x2xf64>
      %73 = stablehlo.negate %72 : tensor<2x2xf64>
      %74 = stablehlo.multiply %73, %67 : tensor<2x2xf64>
      %75 = stablehlo.negate %74 : tensor<2x2xf64>
      %76 = stablehlo.multiply %75, %61 : tensor<2x2xf64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %78 = stablehlo.multiply %52, %77 : tensor<2x2x1xf64>
      %79 = stablehlo.multiply %77, %52 : tensor<2x2x1xf64>
      %80 = stablehlo.add %78, %79 : tensor<2x2x1xf64>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %81 = stablehlo.reduce(%80 init: %cst_70) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %82 = stablehlo.reshape %81 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %83 = stablehlo.negate %80 : tensor<2x2x1xf64>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %84 = stablehlo.reduce(%83 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %85 = stablehlo.reshape %84 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.reduce(%85 init: %cst_72) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %88 = stablehlo.reduce(%82 init: %cst_73) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %90 = stablehlo.add %87, %89 : tensor<2x1xf64>
      %91 = stablehlo.negate %90 : tensor<2x1xf64>
      %92 = stablehlo.broadcast_in_dim %iterArg_35, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %93 = stablehlo.multiply %92, %iterArg_40 : tensor<2x1xf64>
      %94 = stablehlo.add %iterArg_39, %93 : tensor<2x1xf64>
      %95 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %96 = stablehlo.multiply %95, %91 : tensor<2x1xf64>
      %97 = stablehlo.add %94, %96 : tensor<2x1xf64>
      %98 = stablehlo.broadcast_in_dim %97, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %99 = stablehlo.broadcast_in_dim %97, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %100 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
      %101 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
      %102 = stablehlo.subtract %100, %101 : tensor<2x2x1xf64>
      %103 = stablehlo.multiply %102, %102 : tensor<2x2x1xf64>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %104 = stablehlo.reduce(%103 init: %cst_74) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %105 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %106 = stablehlo.add %104, %105 : tensor<2x2xf64>
      %107 = stablehlo.sqrt %106 : tensor<2x2xf64>
      %cst_76 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %108 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %109 = stablehlo.divide %108, %107 : tensor<2x2xf64>
      %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %111 = stablehlo.divide %110, %107 : tensor<2x2xf64>
      %112 = stablehlo.multiply %107, %107 : tensor<2x2xf64>
      %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %113 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %114 = stablehlo.divide %113, %112 : tensor<2x2xf64>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %115 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %116 = stablehlo.subtract %115, %107 : tensor<2x2xf64>
      %117 = stablehlo.exponential %116 : tensor<2x2xf64>
      %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %118 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %119 = stablehlo.subtract %118, %117 : tensor<2x2xf64>
      %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %120 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %121 = stablehlo.multiply %120, %119 : tensor<2x2xf64>
      %122 = stablehlo.multiply %iterArg_34, %121 : tensor<2x2xf64>
      %123 = stablehlo.negate %122 : tensor<2x2xf64>
      %124 = stablehlo.multiply %123, %117 : tensor<2x2xf64>
      %125 = stablehlo.negate %124 : tensor<2x2xf64>
      %126 = stablehlo.multiply %125, %111 : tensor<2x2xf64>
      %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %128 = stablehlo.multiply %102, %127 : tensor<2x2x1xf64>
      %129 = stablehlo.multiply %127, %102 : tensor<2x2x1xf64>
      %130 = stablehlo.add %128, %129 : tensor<2x2x1xf64>
      %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %131 = stablehlo.reduce(%130 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %132 = stablehlo.reshape %131 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %133 = stablehlo.negate %130 : tensor<2x2x1xf64>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %134 = stablehlo.reduce(%133 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %135 = stablehlo.reshape %134 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %136 = stablehlo.reduce(%135 init: %cst_84) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %137 = stablehlo.broadcast_in_dim %136, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %138 = stablehlo.reduce(%132 init: %cst_85) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %140 = stablehlo.add %137, %139 : tensor<2x1xf64>
      %141 = stablehlo.negate %140 : tensor<2x1xf64>
      %142 = stablehlo.add %91, %141 : tensor<2x1xf64>
      %143 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %144 = stablehlo.multiply %143, %142 : tensor<2x1xf64>
      %145 = stablehlo.add %iterArg_40, %144 : tensor<2x1xf64>
      %146 = func.call @dynamic_update_index_in_dim(%iterArg_41, %52, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %147 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %59, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %148 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %64, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %149 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %67, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %150 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %71, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %151 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %73, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %152 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %61, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %153 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %75, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %154 = func.call @dynamic_update_index_in_dim(%iterArg_49, %77, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %155 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %iterArg_40, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %156 = func.call @dynamic_update_index_in_dim_1(%iterArg_51, %91, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %157 = func.call @dynamic_update_index_in_dim(%iterArg_52, %102, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %158 = func.call @dynamic_update_index_in_dim_0(%iterArg_53, %109, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %159 = func.call @dynamic_update_index_in_dim_0(%iterArg_54, %114, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %160 = func.call @dynamic_update_index_in_dim_0(%iterArg_55, %117, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %161 = func.call @dynamic_update_index_in_dim_0(%iterArg_56, %121, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %162 = func.call @dynamic_update_index_in_dim_0(%iterArg_57, %123, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %163 = func.call @dynamic_update_index_in_dim_0(%iterArg_58, %111, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %164 = func.call @dynamic_update_index_in_dim_0(%iterArg_59, %125, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %165 = func.call @dynamic_update_index_in_dim(%iterArg_60, %127, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %166 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %142, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %c_86 = stablehlo.constant dense<1> : tensor<i64>
      %167 = stablehlo.add %iterArg_38, %c_86 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %167, %97, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166 : tensor<f64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>
    }
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_33 = stablehlo.constant dense<0> : tensor<i64>
    %47:38 = stablehlo.while(%iterArg = %43#8, %iterArg_34 = %43#9, %iterArg_35 = %43#10, %iterArg_36 = %43#11, %iterArg_37 = %43#12, %iterArg_38 = %43#13, %iterArg_39 = %43#14, %iterArg_40 = %43#15, %iterArg_41 = %43#16, %iterArg_42 = %43#17, %iterArg_43 = %43#18, %iterArg_44 = %43#19, %iterArg_45 = %43#20, %iterArg_46 = %43#21, %iterArg_47 = %43#22, %iterArg_48 = %43#23, %iterArg_49 = %43#24, %iterArg_50 = %43#25, %iterArg_51 = %43#26, %iterArg_52 = %43#27, %iterArg_53 = %43#28, %iterArg_54 = %0, %iterArg_55 = %4, %iterArg_56 = %6, %iterArg_57 = %8, %iterArg_58 = %arg1, %iterArg_59 = %10, %iterArg_60 = %11, %iterArg_61 = %12, %iterArg_62 = %16, %iterArg_63 = %18, %iterArg_64 = %20, %iterArg_65 = %21, %iterArg_66 = %c_33, %iterArg_67 = %46, %iterArg_68 = %cst_32, %iterArg_69 = %44, %iterArg_70 = %45) : tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>
    cond {
      %c_71 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_66, %c_71, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_71 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.subtract %c_71, %iterArg_66 : tensor<i64>
      %c_72 = stablehlo.constant dense<1> : tensor<i64>
      %49 = stablehlo.subtract %48, %c_72 : tensor<i64>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<3x2x2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %51 = func.call @dynamic_index_in_dim_2(%iterArg_34, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %52 = func.call @dynamic_index_in_dim_2(%iterArg_35, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %53 = func.call @dynamic_index_in_dim_2(%iterArg_36, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %54 = func.call @dynamic_index_in_dim_2(%iterArg_37, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %55 = func.call @dynamic_index_in_dim_2(%iterArg_38, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %56 = func.call @dynamic_index_in_dim_2(%iterArg_39, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %57 = func.call @dynamic_index_in_dim_2(%iterArg_40, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_41, %49) : (tensor<3x2x2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %59 = func.call @dynamic_index_in_dim_3(%iterArg_42, %49) : (tensor<3x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %60 = func.call @dynamic_index_in_dim_3(%iterArg_43, %49) : (tensor<3x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_44, %49) : (tensor<3x2x2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %62 = func.call @dynamic_index_in_dim_2(%iterArg_45, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %63 = func.call @dynamic_index_in_dim_2(%iterArg_46, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %64 = func.call @dynamic_index_in_dim_2(%iterArg_47, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %65 = func.call @dynamic_index_in_dim_2(%iterArg_48, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %66 = func.call @dynamic_index_in_dim_2(%iterArg_49, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %67 = func.call @dynamic_index_in_dim_2(%iterArg_50, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %68 = func.call @dynamic_index_in_dim_2(%iterArg_51, %49) : (tensor<3x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %69 = func.call @dynamic_index_in_dim(%iterArg_52, %49) : (tensor<3x2x2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %70 = func.call @dynamic_index_in_dim_3(%iterArg_53, %49) : (tensor<3x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %71 = stablehlo.broadcast_in_dim %iterArg_65, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %72 = stablehlo.multiply %71, %iterArg_70 : tensor<2x1xf64>
      %73 = stablehlo.multiply %iterArg_70, %70 : tensor<2x1xf64>
      %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %74 = stablehlo.reduce(%73 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
      %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %75 = stablehlo.divide %74, %cst_74 : tensor<f64>
      %76 = stablehlo.add %iterArg_68, %75 : tensor<f64>
      %77 = stablehlo.negate %72 : tensor<2x1xf64>
      %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.reduce(%77 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<2xf64>) -> tensor<2x1x1xf64>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%77 init: %cst_76) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %81 = stablehlo.broadcast_in_dim %80, dims = [1] : (tensor<2xf64>) -> tensor<1x2x1xf64>
      %82 = stablehlo.reshape %81 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
      %83 = stablehlo.broadcast_in_dim %82, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
      %84 = stablehlo.negate %83 : tensor<2x2x1xf64>
      %85 = stablehlo.reshape %79 : (tensor<2x1x1xf64>) -> tensor<2x1xf64>
      %86 = stablehlo.broadcast_in_dim %85, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
      %87 = stablehlo.add %84, %86 : tensor<2x2x1xf64>
      %88 = stablehlo.multiply %69, %87 : tensor<2x2x1xf64>
      %89 = stablehlo.multiply %87, %61 : tensor<2x2x1xf64>
      %90 = stablehlo.multiply %61, %87 : tensor<2x2x1xf64>
      %91 = stablehlo.add %89, %90 : tensor<2x2x1xf64>
      %92 = stablehlo.multiply %87, %69 : tensor<2x2x1xf64>
      %93 = stablehlo.add %88, %92 : tensor<2x2x1xf64>
      %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%91 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %95 = stablehlo.multiply %68, %94 : tensor<2x2xf64>
      %96 = stablehlo.multiply %94, %67 : tensor<2x2xf64>
      %97 = stablehlo.negate %96 : tensor<2x2xf64>
      %98 = stablehlo.multiply %66, %97 : tensor<2x2xf64>
      %99 = stablehlo.multiply %97, %64 : tensor<2x2xf64>
      %100 = stablehlo.negate %99 : tensor<2x2xf64>
      %101 = stablehlo.multiply %iterArg_64, %100 : tensor<2x2xf64>
      %102 = stablehlo.multiply %100, %65 : tensor<2x2xf64>
      %103 = stablehlo.multiply %iterArg_63, %102 : tensor<2x2xf64>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %104 = stablehlo.reduce(%103 init: %cst_78) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %105 = stablehlo.reshape %104 : (tensor<2xf64>) -> tensor<2x1xf64>
      %106 = stablehlo.broadcast_in_dim %iterArg_61, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %107 = stablehlo.multiply %102, %106 : tensor<2x2xf64>
      %108 = stablehlo.multiply %iterArg_62, %107 : tensor<2x2xf64>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %109 = stablehlo.reduce(%108 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %110 = stablehlo.reshape %109 : (tensor<2xf64>) -> tensor<1x2xf64>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %111 = stablehlo.reduce(%110 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
      %112 = stablehlo.add %iterArg_67, %111 : tensor<2xf64>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%105 init: %cst_81) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %114 = stablehlo.add %112, %113 : tensor<2xf64>
      %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %115 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %116 = stablehlo.multiply %115, %101 : tensor<2x2xf64>
      %117 = stablehlo.negate %116 : tensor<2x2xf64>
      %118 = stablehlo.add %98, %117 : tensor<2x2xf64>
      %119 = stablehlo.multiply %118, %64 : tensor<2x2xf64>
      %120 = stablehlo.negate %119 : tensor<2x2xf64>
      %121 = stablehlo.multiply %95, %63 : tensor<2x2xf64>
      %cst_83 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %122 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %123 = stablehlo.multiply %121, %122 : tensor<2x2xf64>
      %124 = stablehlo.negate %123 : tensor<2x2xf64>
      %125 = stablehlo.add %120, %124 : tensor<2x2xf64>
      %126 = stablehlo.multiply %125, %62 : tensor<2x2xf64>
      %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %128 = stablehlo.multiply %61, %127 : tensor<2x2x1xf64>
      %129 = stablehlo.add %93, %128 : tensor<2x2x1xf64>
      %130 = stablehlo.multiply %127, %61 : tensor<2x2x1xf64>
      %131 = stablehlo.add %129, %130 : tensor<2x2x1xf64>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %132 = stablehlo.reduce(%131 init: %cst_84) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %133 = stablehlo.reshape %132 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %134 = stablehlo.negate %131 : tensor<2x2x1xf64>
      %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %135 = stablehlo.reduce(%134 init: %cst_85) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %136 = stablehlo.reshape %135 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %137 = stablehlo.reduce(%136 init: %cst_86) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %138 = stablehlo.broadcast_in_dim %137, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %139 = stablehlo.add %iterArg_69, %138 : tensor<2x1xf64>
      %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %140 = stablehlo.reduce(%133 init: %cst_87) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %141 = stablehlo.broadcast_in_dim %140, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %142 = stablehlo.add %139, %141 : tensor<2x1xf64>
      %143 = stablehlo.broadcast_in_dim %iterArg_60, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %144 = stablehlo.multiply %143, %142 : tensor<2x1xf64>
      %145 = stablehlo.add %72, %144 : tensor<2x1xf64>
      %146 = stablehlo.multiply %142, %60 : tensor<2x1xf64>
      %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %147 = stablehlo.reduce(%146 init: %cst_88) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
      %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %148 = stablehlo.divide %147, %cst_89 : tensor<f64>
      %149 = stablehlo.multiply %148, %iterArg_59 : tensor<f64>
      %150 = stablehlo.add %76, %149 : tensor<f64>
      %151 = stablehlo.broadcast_in_dim %iterArg_58, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %152 = stablehlo.multiply %151, %142 : tensor<2x1xf64>
      %153 = stablehlo.add %iterArg_70, %152 : tensor<2x1xf64>
      %154 = stablehlo.multiply %142, %59 : tensor<2x1xf64>
      %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %155 = stablehlo.reduce(%154 init: %cst_90) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
      %156 = stablehlo.add %150, %155 : tensor<f64>
      %157 = stablehlo.negate %145 : tensor<2x1xf64>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %158 = stablehlo.reduce(%157 init: %cst_91) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %159 = stablehlo.broadcast_in_dim %158, dims = [0] : (tensor<2xf64>) -> tensor<2x1x1xf64>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %160 = stablehlo.reduce(%157 init: %cst_92) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %161 = stablehlo.broadcast_in_dim %160, dims = [1] : (tensor<2xf64>) -> tensor<1x2x1xf64>
      %162 = stablehlo.reshape %161 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
      %163 = stablehlo.broadcast_in_dim %162, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
      %164 = stablehlo.negate %163 : tensor<2x2x1xf64>
      %165 = stablehlo.reshape %159 : (tensor<2x1x1xf64>) -> tensor<2x1xf64>
      %166 = stablehlo.broadcast_in_dim %165, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
      %167 = stablehlo.add %164, %166 : tensor<2x2x1xf64>
      %168 = stablehlo.multiply %58, %167 : tensor<2x2x1xf64>
      %169 = stablehlo.multiply %167, %50 : tensor<2x2x1xf64>
      %170 = stablehlo.multiply %50, %167 : tensor<2x2x1xf64>
      %171 = stablehlo.add %169, %170 : tensor<2x2x1xf64>
      %172 = stablehlo.multiply %167, %58 : tensor<2x2x1xf64>
      %173 = stablehlo.add %168, %172 : tensor<2x2x1xf64>
      %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %174 = stablehlo.reduce(%171 init: %cst_93) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
      %175 = stablehlo.multiply %57, %174 : tensor<2x2xf64>
      %176 = stablehlo.multiply %174, %56 : tensor<2x2xf64>
      %177 = stablehlo.negate %176 : tensor<2x2xf64>
      %178 = stablehlo.multiply %55, %177 : tensor<2x2xf64>
      %179 = stablehlo.multiply %177, %53 : tensor<2x2xf64>
      %180 = stablehlo.negate %179 : tensor<2x2xf64>
      %181 = stablehlo.multiply %iterArg_57, %180 : tensor<2x2xf64>
      %182 = stablehlo.multiply %180, %54 : tensor<2x2xf64>
      %183 = stablehlo.multiply %iterArg_56, %182 : tensor<2x2xf64>
      %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %184 = stablehlo.reduce(%183 init: %cst_94) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %185 = stablehlo.reshape %184 : (tensor<2xf64>) -> tensor<2x1xf64>
      %186 = stablehlo.broadcast_in_dim %iterArg_54, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %187 = stablehlo.multiply %182, %186 : tensor<2x2xf64>
      %188 = stablehlo.multiply %iterArg_55, %187 : tensor<2x2xf64>
      %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %189 = stablehlo.reduce(%188 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %190 = stablehlo.reshape %189 : (tensor<2xf64>) -> tensor<1x2xf64>
      %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %191 = stablehlo.reduce(%190 init: %cst_96) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
      %192 = stablehlo.add %114, %191 : tensor<2xf64>
      %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %193 = stablehlo.reduce(%185 init: %cst_97) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %194 = stablehlo.add %192, %193 : tensor<2xf64>
      %cst_98 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %195 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %196 = stablehlo.multiply %195, %181 : tensor<2x2xf64>
      %197 = stablehlo.negate %196 : tensor<2x2xf64>
      %198 = stablehlo.add %178, %197 : tensor<2x2xf64>
      %199 = stablehlo.multiply %198, %53 : tensor<2x2xf64>
      %200 = stablehlo.negate %199 : tensor<2x2xf64>
      %201 = stablehlo.multiply %175, %52 : tensor<2x2xf64>
      %cst_99 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %202 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %203 = stablehlo.multiply %201, %202 : tensor<2x2xf64>
      %204 = stablehlo.negate %203 : tensor<2x2xf64>
      %205 = stablehlo.add %200, %204 : tensor<2x2xf64>
      %206 = stablehlo.multiply %205, %51 : tensor<2x2xf64>
      %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
      %208 = stablehlo.multiply %50, %207 : tensor<2x2x1xf64>
      %209 = stablehlo.add %173, %208 : tensor<2x2x1xf64>
      %210 = stablehlo.multiply %207, %50 : tensor<2x2x1xf64>
      %211 = stablehlo.add %209, %210 : tensor<2x2x1xf64>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %212 = stablehlo.reduce(%211 init: %cst_100) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %213 = stablehlo.reshape %212 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
      %214 = stablehlo.negate %211 : tensor<2x2x1xf64>
      %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %215 = stablehlo.reduce(%214 init: %cst_101) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
      %216 = stablehlo.reshape %215 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
      %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %217 = stablehlo.reduce(%216 init: %cst_102) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %218 = stablehlo.broadcast_in_dim %217, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %219 = stablehlo.add %142, %218 : tensor<2x1xf64>
      %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %220 = stablehlo.reduce(%213 init: %cst_103) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
      %221 = stablehlo.broadcast_in_dim %220, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %222 = stablehlo.add %219, %221 : tensor<2x1xf64>
      %c_104 = stablehlo.constant dense<1> : tensor<i64>
      %223 = stablehlo.add %iterArg_66, %c_104 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %223, %194, %156, %222, %153 : tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>
    }
    return %47#36, %47#35, %47#37, %47#34 : tensor<2x1xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x2x1xf64>, %arg1: tensor<2x2x1xf64>, %arg2: tensor<i64>) -> tensor<3x2x2x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x2x1xf64>) -> tensor<1x2x2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x2x1xf64>, tensor<1x2x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x2x1xf64>
    return %1 : tensor<3x2x2x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<3x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x2xf64>
    return %1 : tensor<3x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x2x1xf64>, %arg1: tensor<2x1xf64>, %arg2: tensor<i64>) -> tensor<3x2x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x1xf64>, tensor<1x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x1xf64>
    return %1 : tensor<3x2x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x2x1xf64>, %arg1: tensor<i64>) -> tensor<2x2x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 2, 1] : (tensor<3x2x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x1xf64>) -> tensor<2x2x1xf64>
    return %1 : tensor<2x2x1xf64>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<3x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x2x1xf64>, %arg1: tensor<i64>) -> tensor<2x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 1] : (tensor<3x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
    return %1 : tensor<2x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
