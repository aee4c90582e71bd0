// import jax.numpy as jnp
// from jax import lax
//
//
// def leapfrog(coords, is_valid, vel, mass, step_size):
//     def tick(_, st):
//         xt, u_t = st
//         disp = xt[:, None] - xt
//         d2 = (disp * disp).sum(-1) + 1.0
//         strength = d2**-1.5
//         acc = -jnp.sum(mass[None, :, None] * disp * strength[..., None], axis=1)
//         x_new = xt + step_size * u_t + step_size**2 / 2 * acc
//         rij = x_new[:, None] - x_new
//         r2 = jnp.sum(rij**2, axis=-1) + 1.0
//         pull = 1 / (r2 * jnp.sqrt(r2))
//         accel = -jnp.sum(mass[None, :, None] * rij * pull[..., None], axis=1)
//         vn = u_t + step_size / 2 * (acc + accel)
//         return (x_new, vn)
//
//     q_t, v_now = lax.fori_loop(0, 2, tick, (coords, vel))
//     mu = jnp.sum(jnp.where(is_valid, v_now, 0)) / jnp.maximum(jnp.sum(is_valid), 1)
//     return q_t, mu
//
//   coords: float64[5, 1] in [-1.5, 1.5]
//   is_valid: bool[5, 1] in [0, 1]
//   vel: float64[5, 1] in [-0.6, 0.6]
//   mass: float64[5] in [0.3, 1.5]
//   step_size: float64[] in [0.02, 0.1]
// -----
// forward, cpu
module @jit_leapfrog attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xi1>, %arg2: tensor<5x1xf64>, %arg3: tensor<5xf64>, %arg4: tensor<f64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:5 = stablehlo.while(%iterArg = %arg3, %iterArg_3 = %arg4, %iterArg_4 = %c, %iterArg_5 = %arg0, %iterArg_6 = %arg2) : tensor<5xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = stablehlo.broadcast_in_dim %iterArg_5, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %10 = stablehlo.broadcast_in_dim %iterArg_5, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %13 = stablehlo.subtract %11, %12 : tensor<5x5x1xf64>
      %14 = stablehlo.multiply %13, %13 : tensor<5x5x1xf64>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %15 = stablehlo.reduce(%14 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %17 = stablehlo.add %15, %16 : tensor<5x5xf64>
      %cst_9 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %19 = stablehlo.power %17, %18 : tensor<5x5xf64>
      %20 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %22 = stablehlo.multiply %21, %13 : tensor<5x5x1xf64>
      %23 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %24 = stablehlo.multiply %22, %23 : tensor<5x5x1xf64>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %26 = stablehlo.negate %25 : tensor<5x1xf64>
      %27 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %28 = stablehlo.multiply %27, %iterArg_6 : tensor<5x1xf64>
      %29 = stablehlo.add %iterArg_5, %28 : tensor<5x1xf64>
      %30 = stablehlo.multiply %iterArg_3, %iterArg_3 : tensor<f64>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.divide %30, %cst_11 : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %33 = stablehlo.multiply %32, %26 : tensor<5x1xf64>
      %34 = stablehlo.add %29, %33 : tensor<5x1xf64>
      %35 = stablehlo.broadcast_in_dim %34, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %36 = stablehlo.broadcast_in_dim %34, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %39 = stablehlo.subtract %37, %38 : tensor<5x5x1xf64>
      %40 = stablehlo.multiply %39, %39 : tensor<5x5x1xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.reduce(%40 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %43 = stablehlo.add %41, %42 : tensor<5x5xf64>
      %44 = stablehlo.sqrt %43 : tensor<5x5xf64>
      %45 = stablehlo.multiply %43, %44 : tensor<5x5xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %47 = stablehlo.divide %46, %45 : tensor<5x5xf64>
      %48 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %50 = stablehlo.multiply %49, %39 : tensor<5x5x1xf64>
      %51 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %52 = stablehlo.multiply %50, %51 : tensor<5x5x1xf64>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %53 = stablehlo.reduce(%52 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %54 = stablehlo.negate %53 : tensor<5x1xf64>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %55 = stablehlo.divide %iterArg_3, %cst_16 : tensor<f64>
      %56 = stablehlo.add %26, %54 : tensor<5x1xf64>
      %57 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<5x1xf64>
      %59 = stablehlo.add %iterArg_6, %58 : tensor<5x1xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %60, %34, %59 : tensor<5xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = call @_where(%arg1, %0#4, %c_0) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %3 = stablehlo.convert %arg1 : (tensor<5x1xi1>) -> tensor<5x1xi32>
    %4 = stablehlo.convert %3 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xi64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %6 = stablehlo.maximum %5, %c_2 : tensor<i64>
    %7 = stablehlo.convert %6 : (tensor<i64>) -> tensor<f64>
    %8 = stablehlo.divide %2, %7 : tensor<f64>
    return %0#3, %8 : tensor<5x1xf64>, tensor<f64>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<i64>) -> tensor<5x1xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xi1>, %arg2: tensor<5x1xf64>, %arg3: tensor<5xf64>, %arg4: tensor<f64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<5x1xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.subtract %cst, %cst_0 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.multiply %arg4, %arg4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst_1, %arg4 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %2, %cst_2 : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.divide %arg4, %cst_3 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %22:24 = stablehlo.while(%iterArg = %6, %iterArg_26 = %5, %iterArg_27 = %arg4, %iterArg_28 = %4, %iterArg_29 = %1, %iterArg_30 = %0, %iterArg_31 = %c, %iterArg_32 = %arg0, %iterArg_33 = %arg2, %iterArg_34 = %7, %iterArg_35 = %8, %iterArg_36 = %9, %iterArg_37 = %10, %iterArg_38 = %11, %iterArg_39 = %12, %iterArg_40 = %13, %iterArg_41 = %14, %iterArg_42 = %15, %iterArg_43 = %16, %iterArg_44 = %17, %iterArg_45 = %18, %iterArg_46 = %19, %iterArg_47 = %20, %iterArg_48 = %21) : tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.compare LT, %iterArg_31, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34 = stablehlo.broadcast_in_dim %iterArg_32, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %35 = stablehlo.broadcast_in_dim %iterArg_32, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %36 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %38 = stablehlo.subtract %36, %37 : tensor<5x5x1xf64>
      %39 = stablehlo.multiply %38, %38 : tensor<5x5x1xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %40 = stablehlo.reduce(%39 init: %cst_49) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %42 = stablehlo.add %40, %41 : tensor<5x5xf64>
      %cst_51 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %44 = stablehlo.power %42, %43 : tensor<5x5xf64>
      %45 = stablehlo.broadcast_in_dim %iterArg_30, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %46 = stablehlo.power %42, %45 : tensor<5x5xf64>
      %cst_52 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %48 = stablehlo.multiply %47, %46 : tensor<5x5xf64>
      %49 = stablehlo.broadcast_in_dim %iterArg_29, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %50 = stablehlo.multiply %49, %38 : tensor<5x5x1xf64>
      %51 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %52 = stablehlo.multiply %50, %51 : tensor<5x5x1xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %53 = stablehlo.reduce(%52 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %54 = stablehlo.negate %53 : tensor<5x1xf64>
      %55 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %56 = stablehlo.multiply %55, %iterArg_33 : tensor<5x1xf64>
      %57 = stablehlo.add %iterArg_32, %56 : tensor<5x1xf64>
      %58 = stablehlo.broadcast_in_dim %iterArg_28, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %59 = stablehlo.multiply %58, %54 : tensor<5x1xf64>
      %60 = stablehlo.add %57, %59 : tensor<5x1xf64>
      %61 = stablehlo.broadcast_in_dim %60, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %62 = stablehlo.broadcast_in_dim %60, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %65 = stablehlo.subtract %63, %64 : tensor<5x5x1xf64>
      %66 = stablehlo.multiply %65, %65 : tensor<5x5x1xf64>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %67 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %68 = stablehlo.multiply %67, %65 : tensor<5x5x1xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %69 = stablehlo.reduce(%66 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %71 = stablehlo.add %69, %70 : tensor<5x5xf64>
      %72 = stablehlo.sqrt %71 : tensor<5x5xf64>
      %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %73 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %74 = stablehlo.divide %73, %72 : tensor<5x5xf64>
      %75 = stablehlo.multiply %71, %72 : tensor<5x5xf64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %76 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %77 = stablehlo.divide %76, %75 : tensor<5x5xf64>
      %78 = stablehlo.multiply %75, %75 : tensor<5x5xf64>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %80 = stablehlo.divide %79, %78 : tensor<5x5xf64>
      %81 = stablehlo.broadcast_in_dim %iterArg_26, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %82 = stablehlo.multiply %81, %65 : tensor<5x5x1xf64>
      %83 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %84 = stablehlo.multiply %82, %83 : tensor<5x5x1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %85 = stablehlo.reduce(%84 init: %cst_60) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %86 = stablehlo.negate %85 : tensor<5x1xf64>
      %87 = stablehlo.add %54, %86 : tensor<5x1xf64>
      %88 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %89 = stablehlo.multiply %88, %87 : tensor<5x1xf64>
      %90 = stablehlo.add %iterArg_33, %89 : tensor<5x1xf64>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_34, %38, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %92 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %48, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %93 = func.call @dynamic_update_index_in_dim(%iterArg_36, %51, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %94 = func.call @dynamic_update_index_in_dim(%iterArg_37, %50, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %95 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %iterArg_33, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %96 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %54, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_40, %68, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %98 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %74, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %72, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %100 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %71, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %101 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %80, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_45, %65, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_46, %83, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_47, %82, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %105 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %87, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %c_61 = stablehlo.constant dense<1> : tensor<i64>
      %106 = stablehlo.add %iterArg_31, %c_61 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %106, %60, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105 : tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>
    }
    %23 = stablehlo.convert %arg1 : (tensor<5x1xi1>) -> tensor<5x1xi32>
    %24 = stablehlo.convert %23 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %25 = stablehlo.reduce(%24 init: %c_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xi64>, tensor<i64>) -> tensor<i64>
    %c_20 = stablehlo.constant dense<1> : tensor<i64>
    %26 = stablehlo.maximum %25, %c_20 : tensor<i64>
    %27 = stablehlo.convert %26 : (tensor<i64>) -> tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.divide %cst_22, %27 : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %31 = call @_where(%arg1, %30) : (tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %33:26 = stablehlo.while(%iterArg = %22#9, %iterArg_26 = %22#10, %iterArg_27 = %22#11, %iterArg_28 = %22#12, %iterArg_29 = %22#13, %iterArg_30 = %22#14, %iterArg_31 = %22#15, %iterArg_32 = %22#16, %iterArg_33 = %22#17, %iterArg_34 = %22#18, %iterArg_35 = %22#19, %iterArg_36 = %22#20, %iterArg_37 = %22#21, %iterArg_38 = %22#22, %iterArg_39 = %22#23, %iterArg_40 = %1, %iterArg_41 = %arg4, %iterArg_42 = %3, %iterArg_43 = %4, %iterArg_44 = %5, %iterArg_45 = %6, %iterArg_46 = %c_25, %iterArg_47 = %32, %iterArg_48 = %cst_24, %iterArg_49 = %28, %iterArg_50 = %31) : tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_51 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.compare LT, %iterArg_46, %c_51, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_51 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.subtract %c_51, %iterArg_46 : tensor<i64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.subtract %34, %c_52 : tensor<i64>
      %36 = func.call @dynamic_index_in_dim(%iterArg, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg_26, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %38 = func.call @dynamic_index_in_dim(%iterArg_27, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %39 = func.call @dynamic_index_in_dim(%iterArg_28, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_29, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_30, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %42 = func.call @dynamic_index_in_dim(%iterArg_31, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg_32, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg_33, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %45 = func.call @dynamic_index_in_dim_2(%iterArg_34, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %46 = func.call @dynamic_index_in_dim_2(%iterArg_35, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %47 = func.call @dynamic_index_in_dim(%iterArg_36, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %48 = func.call @dynamic_index_in_dim(%iterArg_37, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %49 = func.call @dynamic_index_in_dim(%iterArg_38, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %50 = func.call @dynamic_index_in_dim_3(%iterArg_39, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %51 = stablehlo.broadcast_in_dim %iterArg_45, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %52 = stablehlo.multiply %51, %iterArg_50 : tensor<5x1xf64>
      %53 = stablehlo.multiply %iterArg_50, %50 : tensor<5x1xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %54 = stablehlo.reduce(%53 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %55 = stablehlo.divide %54, %cst_54 : tensor<f64>
      %56 = stablehlo.add %iterArg_48, %55 : tensor<f64>
      %57 = stablehlo.negate %52 : tensor<5x1xf64>
      %58 = stablehlo.broadcast_in_dim %57, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %59 = stablehlo.multiply %49, %58 : tensor<5x5x1xf64>
      %60 = stablehlo.multiply %58, %48 : tensor<5x5x1xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %61 = stablehlo.reduce(%59 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %62 = stablehlo.broadcast_in_dim %iterArg_44, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %63 = stablehlo.multiply %62, %60 : tensor<5x5x1xf64>
      %64 = stablehlo.multiply %60, %47 : tensor<5x5x1xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %65 = stablehlo.reduce(%64 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %66 = stablehlo.reshape %65 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %67 = stablehlo.reduce(%66 init: %cst_57) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %68 = stablehlo.add %iterArg_47, %67 : tensor<5xf64>
      %69 = stablehlo.multiply %61, %46 : tensor<5x5xf64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %71 = stablehlo.multiply %69, %70 : tensor<5x5xf64>
      %72 = stablehlo.negate %71 : tensor<5x5xf64>
      %73 = stablehlo.multiply %45, %72 : tensor<5x5xf64>
      %74 = stablehlo.multiply %72, %44 : tensor<5x5xf64>
      %75 = stablehlo.multiply %73, %43 : tensor<5x5xf64>
      %76 = stablehlo.add %74, %75 : tensor<5x5xf64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %78 = stablehlo.multiply %77, %42 : tensor<5x5x1xf64>
      %79 = stablehlo.add %63, %78 : tensor<5x5x1xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%79 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %81 = stablehlo.reshape %80 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %82 = stablehlo.negate %79 : tensor<5x5x1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %83 = stablehlo.reduce(%82 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %84 = stablehlo.reshape %83 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %85 = stablehlo.reduce(%84 init: %cst_61) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %87 = stablehlo.add %iterArg_49, %86 : tensor<5x1xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %88 = stablehlo.reduce(%81 init: %cst_62) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
      %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %90 = stablehlo.add %87, %89 : tensor<5x1xf64>
      %91 = stablehlo.broadcast_in_dim %iterArg_43, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %92 = stablehlo.multiply %91, %90 : tensor<5x1xf64>
      %93 = stablehlo.add %52, %92 : tensor<5x1xf64>
      %94 = stablehlo.multiply %90, %41 : tensor<5x1xf64>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %95 = stablehlo.reduce(%94 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
      %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %96 = stablehlo.divide %95, %cst_64 : tensor<f64>
      %97 = stablehlo.multiply %96, %iterArg_42 : tensor<f64>
      %98 = stablehlo.add %56, %97 : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %iterArg_41, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %100 = stablehlo.multiply %99, %90 : tensor<5x1xf64>
      %101 = stablehlo.add %iterArg_50, %100 : tensor<5x1xf64>
      %102 = stablehlo.multiply %90, %40 : tensor<5x1xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.reduce(%102 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
      %104 = stablehlo.add %98, %103 : tensor<f64>
      %105 = stablehlo.negate %93 : tensor<5x1xf64>
      %106 = stablehlo.broadcast_in_dim %105, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %107 = stablehlo.multiply %39, %106 : tensor<5x5x1xf64>
      %108 = stablehlo.multiply %106, %38 : tensor<5x5x1xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %109 = stablehlo.reduce(%107 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %110 = stablehlo.broadcast_in_dim %iterArg_40, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %111 = stablehlo.multiply %110, %108 : tensor<5x5x1xf64>
      %112 = stablehlo.multiply %108, %36 : tensor<5x5x1xf64>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%112 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %114 = stablehlo.reshape %113 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%114 init: %cst_68) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %116 = stablehlo.add %68, %115 : tensor<5xf64>
      %117 = stablehlo.multiply %109, %37 : tensor<5x5xf64>
      %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %119 = stablehlo.multiply %36, %118 : tensor<5x5x1xf64>
      %120 = stablehlo.add %111, %119 : tensor<5x5x1xf64>
      %121 = stablehlo.multiply %118, %36 : tensor<5x5x1xf64>
      %122 = stablehlo.add %120, %121 : tensor<5x5x1xf64>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %123 = stablehlo.reduce(%122 init: %cst_69) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %124 = stablehlo.reshape %123 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %125 = stablehlo.negate %122 : tensor<5x5x1xf64>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %126 = stablehlo.reduce(%125 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %127 = stablehlo.reshape %126 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %128 = stablehlo.reduce(%127 init: %cst_71) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %129 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %130 = stablehlo.add %90, %129 : tensor<5x1xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %131 = stablehlo.reduce(%124 init: %cst_72) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
      %132 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %133 = stablehlo.add %130, %132 : tensor<5x1xf64>
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %134 = stablehlo.add %iterArg_46, %c_73 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %134, %116, %104, %133, %101 : tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    return %33#24, %33#25, %33#22, %33#23 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x5x5x1xf64>, %arg1: tensor<5x5x1xf64>, %arg2: tensor<i64>) -> tensor<2x5x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x5x1xf64>) -> tensor<1x5x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x5x1xf64>
    return %1 : tensor<2x5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<i64>) -> tensor<2x5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x5xf64>, tensor<1x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x5xf64>
    return %1 : tensor<2x5x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<i64>) -> tensor<2x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x1xf64>
    return %1 : tensor<2x5x1xf64>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x1xi1>, tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x5x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 5, 1] : (tensor<2x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5x1xf64>) -> tensor<5x5x1xf64>
    return %1 : tensor<5x5x1xf64>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x5x5xf64>, %arg1: tensor<i64>) -> tensor<5x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<2x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<2x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
