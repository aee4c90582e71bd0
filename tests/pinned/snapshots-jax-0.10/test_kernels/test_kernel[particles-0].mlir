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
      %1:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2, %iterArg_3) : (tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>) -> (tensor<2x1xf64>, tensor<2x1xf64>)
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %2 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %2, %1#0, %1#1 : tensor<2xf64>, tensor<f64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>
    }
    return %0#3 : tensor<2x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2x1xf64>) -> (tensor<2x1xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<2x2x1xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<2x2x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xf64>
    %9 = stablehlo.sqrt %8 : tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %11 = stablehlo.divide %10, %9 : tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %13 = stablehlo.subtract %12, %9 : tensor<2x2xf64>
    %14 = stablehlo.exponential %13 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.subtract %15, %14 : tensor<2x2xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<2x2xf64>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.multiply %cst_5, %cst_6 : tensor<f64>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %22 = stablehlo.divide %21, %cst_7 : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %25 = stablehlo.multiply %23, %24 : tensor<2x2xf64>
    %26 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %27 = stablehlo.multiply %25, %26 : tensor<2x2xf64>
    %28 = stablehlo.multiply %27, %18 : tensor<2x2xf64>
    %29 = stablehlo.negate %28 : tensor<2x2xf64>
    %30 = stablehlo.multiply %29, %14 : tensor<2x2xf64>
    %31 = stablehlo.negate %30 : tensor<2x2xf64>
    %32 = stablehlo.multiply %31, %11 : tensor<2x2xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %34 = stablehlo.multiply %4, %33 : tensor<2x2x1xf64>
    %35 = stablehlo.multiply %33, %4 : tensor<2x2x1xf64>
    %36 = stablehlo.add %34, %35 : tensor<2x2x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %38 = stablehlo.reshape %37 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %39 = stablehlo.negate %36 : tensor<2x2x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %41 = stablehlo.reshape %40 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_10) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%38 init: %cst_11) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %46 = stablehlo.add %43, %45 : tensor<2x1xf64>
    %47 = stablehlo.negate %46 : tensor<2x1xf64>
    %48 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %49 = stablehlo.multiply %48, %arg3 : tensor<2x1xf64>
    %50 = stablehlo.add %arg2, %49 : tensor<2x1xf64>
    %51 = stablehlo.multiply %arg1, %arg1 : tensor<f64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %52 = stablehlo.divide %51, %cst_12 : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %54 = stablehlo.multiply %53, %47 : tensor<2x1xf64>
    %55 = stablehlo.add %50, %54 : tensor<2x1xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
    %60 = stablehlo.subtract %58, %59 : tensor<2x2x1xf64>
    %61 = stablehlo.multiply %60, %60 : tensor<2x2x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %64 = stablehlo.add %62, %63 : tensor<2x2xf64>
    %65 = stablehlo.sqrt %64 : tensor<2x2xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %67 = stablehlo.divide %66, %65 : tensor<2x2xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %69 = stablehlo.subtract %68, %65 : tensor<2x2xf64>
    %70 = stablehlo.exponential %69 : tensor<2x2xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %72 = stablehlo.subtract %71, %70 : tensor<2x2xf64>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %74 = stablehlo.multiply %73, %72 : tensor<2x2xf64>
    %75 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %76 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.multiply %cst_19, %cst_20 : tensor<f64>
    %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %78 = stablehlo.divide %77, %cst_21 : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %80 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %81 = stablehlo.multiply %79, %80 : tensor<2x2xf64>
    %82 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %83 = stablehlo.multiply %81, %82 : tensor<2x2xf64>
    %84 = stablehlo.multiply %83, %74 : tensor<2x2xf64>
    %85 = stablehlo.negate %84 : tensor<2x2xf64>
    %86 = stablehlo.multiply %85, %70 : tensor<2x2xf64>
    %87 = stablehlo.negate %86 : tensor<2x2xf64>
    %88 = stablehlo.multiply %87, %67 : tensor<2x2xf64>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %90 = stablehlo.multiply %60, %89 : tensor<2x2x1xf64>
    %91 = stablehlo.multiply %89, %60 : tensor<2x2x1xf64>
    %92 = stablehlo.add %90, %91 : tensor<2x2x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.reduce(%92 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %94 = stablehlo.reshape %93 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %95 = stablehlo.negate %92 : tensor<2x2x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.reduce(%95 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %97 = stablehlo.reshape %96 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %98 = stablehlo.reduce(%97 init: %cst_24) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %100 = stablehlo.reduce(%94 init: %cst_25) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %102 = stablehlo.add %99, %101 : tensor<2x1xf64>
    %103 = stablehlo.negate %102 : tensor<2x1xf64>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %104 = stablehlo.divide %arg1, %cst_26 : tensor<f64>
    %105 = stablehlo.add %47, %103 : tensor<2x1xf64>
    %106 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %107 = stablehlo.multiply %106, %105 : tensor<2x1xf64>
    %108 = stablehlo.add %arg3, %107 : tensor<2x1xf64>
    return %55, %108 : tensor<2x1xf64>, tensor<2x1xf64>
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
      %48:23 = func.call @closed_call(%iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_39, %iterArg_40) : (tensor<f64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x1xf64>) -> (tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>)
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_41, %48#2, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %50 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %48#3, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %51 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %48#4, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %52 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %48#5, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %53 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %48#6, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %48#7, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %55 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %48#8, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %56 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %48#9, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_49, %48#10, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %48#11, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_51, %48#12, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_52, %48#13, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %61 = func.call @dynamic_update_index_in_dim_0(%iterArg_53, %48#14, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %62 = func.call @dynamic_update_index_in_dim_0(%iterArg_54, %48#15, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %63 = func.call @dynamic_update_index_in_dim_0(%iterArg_55, %48#16, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %64 = func.call @dynamic_update_index_in_dim_0(%iterArg_56, %48#17, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %65 = func.call @dynamic_update_index_in_dim_0(%iterArg_57, %48#18, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %66 = func.call @dynamic_update_index_in_dim_0(%iterArg_58, %48#19, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %67 = func.call @dynamic_update_index_in_dim_0(%iterArg_59, %48#20, %iterArg_38) : (tensor<3x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<3x2x2xf64>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_60, %48#21, %iterArg_38) : (tensor<3x2x2x1xf64>, tensor<2x2x1xf64>, tensor<i64>) -> tensor<3x2x2x1xf64>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %48#22, %iterArg_38) : (tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<3x2x1xf64>
      %c_62 = stablehlo.constant dense<1> : tensor<i64>
      %70 = stablehlo.add %iterArg_38, %c_62 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %70, %48#0, %48#1, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69 : tensor<f64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>, tensor<i64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>
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
      %71:4 = func.call @closed_call_4(%iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70) : (tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>)
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %72 = stablehlo.add %iterArg_66, %c_73 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %72, %71#0, %71#1, %71#2, %71#3 : tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x1xf64>, tensor<3x2x2x1xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2xf64>, tensor<3x2x2x1xf64>, tensor<3x2x1xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>
    }
    return %47#36, %47#35, %47#37, %47#34 : tensor<2x1xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<2x2xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x1xf64>, %arg6: tensor<2x1xf64>) -> (tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg5, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<2x2x1xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<2x2x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xf64>
    %9 = stablehlo.sqrt %8 : tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %11 = stablehlo.divide %10, %9 : tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %13 = stablehlo.divide %12, %9 : tensor<2x2xf64>
    %14 = stablehlo.multiply %9, %9 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.divide %15, %14 : tensor<2x2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.subtract %17, %9 : tensor<2x2xf64>
    %19 = stablehlo.exponential %18 : tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %21 = stablehlo.subtract %20, %19 : tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<2x2xf64>
    %24 = stablehlo.multiply %arg4, %23 : tensor<2x2xf64>
    %25 = stablehlo.negate %24 : tensor<2x2xf64>
    %26 = stablehlo.multiply %25, %19 : tensor<2x2xf64>
    %27 = stablehlo.negate %26 : tensor<2x2xf64>
    %28 = stablehlo.multiply %27, %13 : tensor<2x2xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %30 = stablehlo.multiply %4, %29 : tensor<2x2x1xf64>
    %31 = stablehlo.multiply %29, %4 : tensor<2x2x1xf64>
    %32 = stablehlo.add %30, %31 : tensor<2x2x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %34 = stablehlo.reshape %33 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %35 = stablehlo.negate %32 : tensor<2x2x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %37 = stablehlo.reshape %36 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.reduce(%34 init: %cst_10) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %42 = stablehlo.add %39, %41 : tensor<2x1xf64>
    %43 = stablehlo.negate %42 : tensor<2x1xf64>
    %44 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %45 = stablehlo.multiply %44, %arg6 : tensor<2x1xf64>
    %46 = stablehlo.add %arg5, %45 : tensor<2x1xf64>
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %48 = stablehlo.multiply %47, %43 : tensor<2x1xf64>
    %49 = stablehlo.add %46, %48 : tensor<2x1xf64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %51 = stablehlo.broadcast_in_dim %49, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x2x1xf64>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x2x1xf64>) -> tensor<2x2x1xf64>
    %54 = stablehlo.subtract %52, %53 : tensor<2x2x1xf64>
    %55 = stablehlo.multiply %54, %54 : tensor<2x2x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %58 = stablehlo.add %56, %57 : tensor<2x2xf64>
    %59 = stablehlo.sqrt %58 : tensor<2x2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %61 = stablehlo.divide %60, %59 : tensor<2x2xf64>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %63 = stablehlo.divide %62, %59 : tensor<2x2xf64>
    %64 = stablehlo.multiply %59, %59 : tensor<2x2xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %66 = stablehlo.divide %65, %64 : tensor<2x2xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %68 = stablehlo.subtract %67, %59 : tensor<2x2xf64>
    %69 = stablehlo.exponential %68 : tensor<2x2xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %71 = stablehlo.subtract %70, %69 : tensor<2x2xf64>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %73 = stablehlo.multiply %72, %71 : tensor<2x2xf64>
    %74 = stablehlo.multiply %arg1, %73 : tensor<2x2xf64>
    %75 = stablehlo.negate %74 : tensor<2x2xf64>
    %76 = stablehlo.multiply %75, %69 : tensor<2x2xf64>
    %77 = stablehlo.negate %76 : tensor<2x2xf64>
    %78 = stablehlo.multiply %77, %63 : tensor<2x2xf64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %80 = stablehlo.multiply %54, %79 : tensor<2x2x1xf64>
    %81 = stablehlo.multiply %79, %54 : tensor<2x2x1xf64>
    %82 = stablehlo.add %80, %81 : tensor<2x2x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.reduce(%82 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %84 = stablehlo.reshape %83 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %85 = stablehlo.negate %82 : tensor<2x2x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.reduce(%85 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %87 = stablehlo.reshape %86 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %88 = stablehlo.reduce(%87 init: %cst_21) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.reduce(%84 init: %cst_22) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %92 = stablehlo.add %89, %91 : tensor<2x1xf64>
    %93 = stablehlo.negate %92 : tensor<2x1xf64>
    %94 = stablehlo.add %43, %93 : tensor<2x1xf64>
    %95 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %96 = stablehlo.multiply %95, %94 : tensor<2x1xf64>
    %97 = stablehlo.add %arg6, %96 : tensor<2x1xf64>
    return %49, %97, %4, %11, %16, %19, %23, %25, %13, %27, %29, %arg6, %43, %54, %61, %66, %69, %73, %75, %63, %77, %79, %94 : tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<2x1xf64>, tensor<2x2x1xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2x1xf64>, tensor<2x1xf64>
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
  func.func private @closed_call_4(%arg0: tensor<2x1xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xf64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<2x1xf64>, %arg8: tensor<2x2xf64>, %arg9: tensor<2x2xf64>, %arg10: tensor<2x2xf64>, %arg11: tensor<f64>, %arg12: tensor<2xf64>, %arg13: tensor<f64>, %arg14: tensor<2x1xf64>, %arg15: tensor<2x1xf64>, %arg16: tensor<2x2x1xf64>, %arg17: tensor<2x2xf64>, %arg18: tensor<2x2xf64>, %arg19: tensor<2x2xf64>, %arg20: tensor<2x2xf64>, %arg21: tensor<2x2xf64>, %arg22: tensor<2x2xf64>, %arg23: tensor<2x2xf64>, %arg24: tensor<2x2x1xf64>, %arg25: tensor<2x1xf64>, %arg26: tensor<2x1xf64>, %arg27: tensor<2x2x1xf64>, %arg28: tensor<2x2xf64>, %arg29: tensor<2x2xf64>, %arg30: tensor<2x2xf64>, %arg31: tensor<2x2xf64>, %arg32: tensor<2x2xf64>, %arg33: tensor<2x2xf64>, %arg34: tensor<2x2xf64>, %arg35: tensor<2x2x1xf64>, %arg36: tensor<2x1xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %1 = stablehlo.multiply %0, %arg15 : tensor<2x1xf64>
    %2 = stablehlo.multiply %arg15, %arg36 : tensor<2x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f64>
    %5 = stablehlo.add %arg13, %4 : tensor<f64>
    %6 = stablehlo.negate %1 : tensor<2x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<2xf64>) -> tensor<1x2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
    %13 = stablehlo.negate %12 : tensor<2x2x1xf64>
    %14 = stablehlo.reshape %8 : (tensor<2x1x1xf64>) -> tensor<2x1xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
    %16 = stablehlo.add %13, %15 : tensor<2x2x1xf64>
    %17 = stablehlo.multiply %arg35, %16 : tensor<2x2x1xf64>
    %18 = stablehlo.multiply %16, %arg27 : tensor<2x2x1xf64>
    %19 = stablehlo.multiply %arg27, %16 : tensor<2x2x1xf64>
    %20 = stablehlo.add %18, %19 : tensor<2x2x1xf64>
    %21 = stablehlo.multiply %16, %arg35 : tensor<2x2x1xf64>
    %22 = stablehlo.add %17, %21 : tensor<2x2x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%20 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %arg34, %23 : tensor<2x2xf64>
    %25 = stablehlo.multiply %23, %arg33 : tensor<2x2xf64>
    %26 = stablehlo.negate %25 : tensor<2x2xf64>
    %27 = stablehlo.multiply %arg32, %26 : tensor<2x2xf64>
    %28 = stablehlo.multiply %26, %arg30 : tensor<2x2xf64>
    %29 = stablehlo.negate %28 : tensor<2x2xf64>
    %30 = stablehlo.multiply %arg10, %29 : tensor<2x2xf64>
    %31 = stablehlo.multiply %29, %arg31 : tensor<2x2xf64>
    %32 = stablehlo.multiply %arg9, %31 : tensor<2x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %34 = stablehlo.reshape %33 : (tensor<2xf64>) -> tensor<2x1xf64>
    %35 = stablehlo.broadcast_in_dim %arg7, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %36 = stablehlo.multiply %31, %35 : tensor<2x2xf64>
    %37 = stablehlo.multiply %arg8, %36 : tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%37 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.reshape %38 : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.reduce(%39 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.add %arg12, %40 : tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.add %41, %42 : tensor<2xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %45 = stablehlo.multiply %44, %30 : tensor<2x2xf64>
    %46 = stablehlo.negate %45 : tensor<2x2xf64>
    %47 = stablehlo.add %27, %46 : tensor<2x2xf64>
    %48 = stablehlo.multiply %47, %arg30 : tensor<2x2xf64>
    %49 = stablehlo.negate %48 : tensor<2x2xf64>
    %50 = stablehlo.multiply %24, %arg29 : tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %52 = stablehlo.multiply %50, %51 : tensor<2x2xf64>
    %53 = stablehlo.negate %52 : tensor<2x2xf64>
    %54 = stablehlo.add %49, %53 : tensor<2x2xf64>
    %55 = stablehlo.multiply %54, %arg28 : tensor<2x2xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %57 = stablehlo.multiply %arg27, %56 : tensor<2x2x1xf64>
    %58 = stablehlo.add %22, %57 : tensor<2x2x1xf64>
    %59 = stablehlo.multiply %56, %arg27 : tensor<2x2x1xf64>
    %60 = stablehlo.add %58, %59 : tensor<2x2x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %62 = stablehlo.reshape %61 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %63 = stablehlo.negate %60 : tensor<2x2x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%63 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %65 = stablehlo.reshape %64 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_12) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %68 = stablehlo.add %arg14, %67 : tensor<2x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%62 init: %cst_13) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %71 = stablehlo.add %68, %70 : tensor<2x1xf64>
    %72 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %73 = stablehlo.multiply %72, %71 : tensor<2x1xf64>
    %74 = stablehlo.add %1, %73 : tensor<2x1xf64>
    %75 = stablehlo.multiply %71, %arg26 : tensor<2x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %77 = stablehlo.divide %76, %cst_15 : tensor<f64>
    %78 = stablehlo.multiply %77, %arg5 : tensor<f64>
    %79 = stablehlo.add %5, %78 : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
    %81 = stablehlo.multiply %80, %71 : tensor<2x1xf64>
    %82 = stablehlo.add %arg15, %81 : tensor<2x1xf64>
    %83 = stablehlo.multiply %71, %arg25 : tensor<2x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.reduce(%83 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<f64>
    %85 = stablehlo.add %79, %84 : tensor<f64>
    %86 = stablehlo.negate %74 : tensor<2x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.reduce(%86 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<2xf64>) -> tensor<2x1x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.reduce(%86 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %90 = stablehlo.broadcast_in_dim %89, dims = [1] : (tensor<2xf64>) -> tensor<1x2x1xf64>
    %91 = stablehlo.reshape %90 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
    %93 = stablehlo.negate %92 : tensor<2x2x1xf64>
    %94 = stablehlo.reshape %88 : (tensor<2x1x1xf64>) -> tensor<2x1xf64>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 2] : (tensor<2x1xf64>) -> tensor<2x2x1xf64>
    %96 = stablehlo.add %93, %95 : tensor<2x2x1xf64>
    %97 = stablehlo.multiply %arg24, %96 : tensor<2x2x1xf64>
    %98 = stablehlo.multiply %96, %arg16 : tensor<2x2x1xf64>
    %99 = stablehlo.multiply %arg16, %96 : tensor<2x2x1xf64>
    %100 = stablehlo.add %98, %99 : tensor<2x2x1xf64>
    %101 = stablehlo.multiply %96, %arg24 : tensor<2x2x1xf64>
    %102 = stablehlo.add %97, %101 : tensor<2x2x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %103 = stablehlo.reduce(%100 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    %104 = stablehlo.multiply %arg23, %103 : tensor<2x2xf64>
    %105 = stablehlo.multiply %103, %arg22 : tensor<2x2xf64>
    %106 = stablehlo.negate %105 : tensor<2x2xf64>
    %107 = stablehlo.multiply %arg21, %106 : tensor<2x2xf64>
    %108 = stablehlo.multiply %106, %arg19 : tensor<2x2xf64>
    %109 = stablehlo.negate %108 : tensor<2x2xf64>
    %110 = stablehlo.multiply %arg3, %109 : tensor<2x2xf64>
    %111 = stablehlo.multiply %109, %arg20 : tensor<2x2xf64>
    %112 = stablehlo.multiply %arg2, %111 : tensor<2x2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %114 = stablehlo.reshape %113 : (tensor<2xf64>) -> tensor<2x1xf64>
    %115 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %116 = stablehlo.multiply %111, %115 : tensor<2x2xf64>
    %117 = stablehlo.multiply %arg1, %116 : tensor<2x2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %119 = stablehlo.reshape %118 : (tensor<2xf64>) -> tensor<1x2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.reduce(%119 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %121 = stablehlo.add %43, %120 : tensor<2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.reduce(%114 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %123 = stablehlo.add %121, %122 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %125 = stablehlo.multiply %124, %110 : tensor<2x2xf64>
    %126 = stablehlo.negate %125 : tensor<2x2xf64>
    %127 = stablehlo.add %107, %126 : tensor<2x2xf64>
    %128 = stablehlo.multiply %127, %arg19 : tensor<2x2xf64>
    %129 = stablehlo.negate %128 : tensor<2x2xf64>
    %130 = stablehlo.multiply %104, %arg18 : tensor<2x2xf64>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %132 = stablehlo.multiply %130, %131 : tensor<2x2xf64>
    %133 = stablehlo.negate %132 : tensor<2x2xf64>
    %134 = stablehlo.add %129, %133 : tensor<2x2xf64>
    %135 = stablehlo.multiply %134, %arg17 : tensor<2x2xf64>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<2x2xf64>) -> tensor<2x2x1xf64>
    %137 = stablehlo.multiply %arg16, %136 : tensor<2x2x1xf64>
    %138 = stablehlo.add %102, %137 : tensor<2x2x1xf64>
    %139 = stablehlo.multiply %136, %arg16 : tensor<2x2x1xf64>
    %140 = stablehlo.add %138, %139 : tensor<2x2x1xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.reduce(%140 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %142 = stablehlo.reshape %141 : (tensor<2x1xf64>) -> tensor<2x1x1xf64>
    %143 = stablehlo.negate %140 : tensor<2x2x1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.reduce(%143 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x2x1xf64>, tensor<f64>) -> tensor<2x1xf64>
    %145 = stablehlo.reshape %144 : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.reduce(%145 init: %cst_28) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %148 = stablehlo.add %71, %147 : tensor<2x1xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %149 = stablehlo.reduce(%142 init: %cst_29) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x1x1xf64>, tensor<f64>) -> tensor<2xf64>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %151 = stablehlo.add %148, %150 : tensor<2x1xf64>
    return %123, %85, %151, %82 : tensor<2xf64>, tensor<f64>, tensor<2x1xf64>, tensor<2x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
