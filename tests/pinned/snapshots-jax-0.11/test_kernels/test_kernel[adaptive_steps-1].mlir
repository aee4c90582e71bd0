// import jax
// import jax.numpy as jnp
//
//
// REL_TOL = 1e-3
// FLOOR = 1e-3
// MAX_NUM_STEPS = 200
//
//
// def adaptive_reaction_diffusion(
//     diffusivity: jax.Array, y_init: jax.Array, horizon: jax.Array
// ) -> jax.Array:
//     def vector_field(yy):
//         return diffusivity * (jnp.roll(yy, 1) - 2 * yy + jnp.roll(yy, -1)) + yy - yy**3
//
//     def rk_step(y, dt):
//         k1 = vector_field(y)
//         k2 = vector_field(y + dt * k1)
//         y_high = y + dt * (1 / 2 * k1 + 1 / 2 * k2)
//         err_vec = dt * (-1 / 2 * k1 + 1 / 2 * k2)
//         return y_high, err_vec
//
//     def cond_fn(carry):
//         tau, _, _, k, _ = carry
//         return jnp.logical_and(tau < horizon, k < MAX_NUM_STEPS)
//
//     def iteration(carry):
//         tau, yk, h_k, k, last_err = carry
//         h_used = jnp.minimum(h_k, horizon - tau)
//         y_try, defect_y = rk_step(yk, h_used)
//         scale = FLOOR + REL_TOL * jnp.maximum(jnp.abs(yk), jnp.abs(y_try))
//         err = jnp.max(jnp.abs(defect_y / scale))
//         ok = err <= 1
//         factor = jnp.clip(
//             0.9 * jnp.maximum(err, 1e-7) ** (-0.7 / 2) * last_err ** (0.4 / 2), 0.2, 3
//         )
//         return (
//             jnp.where(ok, tau + h_used, tau),
//             jnp.where(ok, y_try, yk),
//             h_used * factor,
//             k + 1,
//             jnp.where(ok, jnp.maximum(err, 1e-4), last_err),
//         )
//
//     _, reached, _, _, _ = jax.lax.while_loop(
//         cond_fn,
//         iteration,
//         (
//             jnp.zeros((), y_init.dtype),
//             y_init,
//             jnp.array(0.1, y_init.dtype),
//             0,
//             jnp.array(1, y_init.dtype),
//         ),
//     )
//     return reached
//
//   diffusivity: float32[] in [0.2, 1]
//   y_init: float32[6] in [-1, 1]
//   horizon: float32[] in [0.8, 2]
// -----
// forward, cpu
module @jit_adaptive_reaction_diffusion attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<6xf32>, %arg2: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0:8 = stablehlo.while(%iterArg = %arg2, %iterArg_2 = %arg2, %iterArg_3 = %arg0, %iterArg_4 = %cst, %iterArg_5 = %arg1, %iterArg_6 = %cst_0, %iterArg_7 = %c, %iterArg_8 = %cst_1) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %1 = stablehlo.compare LT, %iterArg_4, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<200> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %3 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<i1>
      %4 = stablehlo.compare NE, %2, %3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %5 = stablehlo.convert %4 : tensor<i1>
      %6 = stablehlo.and %1, %5 : tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %1 = stablehlo.subtract %iterArg_2, %iterArg_4 : tensor<f32>
      %2 = stablehlo.minimum %iterArg_6, %1 : tensor<f32>
      %3 = func.call @_roll_static(%iterArg_5) : (tensor<6xf32>) -> tensor<6xf32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %5 = stablehlo.multiply %4, %iterArg_5 : tensor<6xf32>
      %6 = stablehlo.subtract %3, %5 : tensor<6xf32>
      %7 = func.call @_roll_static_0(%iterArg_5) : (tensor<6xf32>) -> tensor<6xf32>
      %8 = stablehlo.add %6, %7 : tensor<6xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<6xf32>
      %11 = stablehlo.add %10, %iterArg_5 : tensor<6xf32>
      %12 = stablehlo.multiply %iterArg_5, %iterArg_5 : tensor<6xf32>
      %13 = stablehlo.multiply %12, %iterArg_5 : tensor<6xf32>
      %14 = stablehlo.subtract %11, %13 : tensor<6xf32>
      %15 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<6xf32>
      %17 = stablehlo.add %iterArg_5, %16 : tensor<6xf32>
      %18 = func.call @_roll_static(%17) : (tensor<6xf32>) -> tensor<6xf32>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %20 = stablehlo.multiply %19, %17 : tensor<6xf32>
      %21 = stablehlo.subtract %18, %20 : tensor<6xf32>
      %22 = func.call @_roll_static_0(%17) : (tensor<6xf32>) -> tensor<6xf32>
      %23 = stablehlo.add %21, %22 : tensor<6xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<6xf32>
      %26 = stablehlo.add %25, %17 : tensor<6xf32>
      %27 = stablehlo.multiply %17, %17 : tensor<6xf32>
      %28 = stablehlo.multiply %27, %17 : tensor<6xf32>
      %29 = stablehlo.subtract %26, %28 : tensor<6xf32>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %31 = stablehlo.multiply %30, %14 : tensor<6xf32>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %33 = stablehlo.multiply %32, %29 : tensor<6xf32>
      %34 = stablehlo.add %31, %33 : tensor<6xf32>
      %35 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<6xf32>
      %37 = stablehlo.add %iterArg_5, %36 : tensor<6xf32>
      %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %39 = stablehlo.multiply %38, %14 : tensor<6xf32>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %41 = stablehlo.multiply %40, %29 : tensor<6xf32>
      %42 = stablehlo.add %39, %41 : tensor<6xf32>
      %43 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<6xf32>
      %45 = stablehlo.abs %iterArg_5 : tensor<6xf32>
      %46 = stablehlo.abs %37 : tensor<6xf32>
      %47 = stablehlo.maximum %45, %46 : tensor<6xf32>
      %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<6xf32>
      %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %51 = stablehlo.add %50, %49 : tensor<6xf32>
      %52 = stablehlo.divide %44, %51 : tensor<6xf32>
      %53 = stablehlo.abs %52 : tensor<6xf32>
      %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.compare LE, %54, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_19 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %56 = stablehlo.maximum %54, %cst_19 : tensor<f32>
      %cst_20 = stablehlo.constant dense<-3.500000e-01> : tensor<f32>
      %57 = stablehlo.power %56, %cst_20 : tensor<f32>
      %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %58 = stablehlo.multiply %cst_21, %57 : tensor<f32>
      %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %59 = stablehlo.power %iterArg_8, %cst_22 : tensor<f32>
      %60 = stablehlo.multiply %58, %59 : tensor<f32>
      %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %61 = func.call @clip(%60, %cst_23, %c_24) : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<f32>
      %62 = stablehlo.add %iterArg_4, %2 : tensor<f32>
      %63 = func.call @_where(%55, %62, %iterArg_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %64 = func.call @_where_1(%55, %37, %iterArg_5) : (tensor<i1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
      %65 = stablehlo.multiply %2, %61 : tensor<f32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_7, %c_25 : tensor<i32>
      %cst_26 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %67 = stablehlo.maximum %54, %cst_26 : tensor<f32>
      %68 = func.call @_where(%55, %67, %iterArg_8) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %63, %64, %65, %66, %68 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>
    }
    return %0#4 : tensor<6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.slice %arg0 [5:6] : (tensor<6xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<6xf32>) -> tensor<5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<5xf32>) -> tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.slice %arg0 [1:6] : (tensor<6xf32>) -> tensor<5xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<6xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<5xf32>, tensor<1xf32>) -> tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
