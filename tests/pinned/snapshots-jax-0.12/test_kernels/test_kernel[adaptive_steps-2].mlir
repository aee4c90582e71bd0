// import jax
// import jax.numpy as jnp
//
//
// RTOL = 1e-3
// ABS_TOL = 1e-3
// MAX_STEPS = 200
//
//
// def adaptive_projectile(y0_batch: jax.Array, c_d: jax.Array) -> jax.Array:
//     def solve_one(y_row):
//         def projectile_rhs(t_in, yy):
//             x_pos, y_pos, vx, vy = yy
//             return jnp.stack(
//                 [
//                     vx,
//                     vy,
//                     -c_d * vx * jnp.hypot(vx, vy),
//                     -1 - c_d * vy * jnp.hypot(vx, vy) + 0.1 * jnp.cos(2 * t_in),
//                 ]
//             )
//
//         def try_step(t, yn, dt):
//             k1 = projectile_rhs(t, yn)
//             k2 = projectile_rhs(t + dt, yn + dt * k1)
//             y_next = yn + dt * (1 / 2 * k1 + 1 / 2 * k2)
//             err_vec = dt * (-1 / 2 * k1 + 1 / 2 * k2)
//             return y_next, err_vec
//
//         first_h = (
//             0.01
//             * (1 + jnp.linalg.norm(y_row))
//             / (1 + jnp.linalg.norm(projectile_rhs(0.0, y_row)))
//         )
//
//         def cond_fn(state):
//             tau, _, width_k, n_steps, _ = state
//             return (tau < 3.0) & (n_steps < MAX_STEPS) & (width_k > 1e-7)
//
//         def body(state):
//             tau, y_k, width_k, n_steps, err_prev = state
//             h_used = jnp.minimum(width_k, 3.0 - tau)
//             y_try, err_try = try_step(tau, y_k, h_used)
//             err_scale = ABS_TOL + RTOL * jnp.abs(y_k)
//             err = jnp.sqrt(jnp.mean((err_try / err_scale) ** 2))
//             accept = err <= 1
//             factor = jnp.clip(
//                 0.9 * jnp.maximum(err, 1e-8) ** (-0.7 / 2) * err_prev ** (0.4 / 2),
//                 0.1,
//                 3,
//             )
//             return (
//                 jnp.where(accept, tau + h_used, tau),
//                 jnp.where(accept, y_try, y_k),
//                 h_used * factor,
//                 n_steps + 1,
//                 jnp.where(accept, jnp.maximum(err, 1e-4), err_prev),
//             )
//
//         _, reached, _, _, _ = jax.lax.while_loop(
//             cond_fn,
//             body,
//             (jnp.zeros((), y_row.dtype), y_row, first_h, 0, jnp.array(1, y_row.dtype)),
//         )
//         return reached
//
//     return jax.vmap(solve_one)(y0_batch)
//
//   y0_batch: float32[4, 4] in [0.4, 1.2]
//   c_d: float32[] in [0.05, 0.4]
// -----
// forward, cpu
module @jit_adaptive_projectile attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
    %0 = call @norm(%arg0) : (tensor<4x4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %1, %0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4xf32>
    %5 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<4x1xf32>) -> tensor<4xf32>
    %7 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<4x1xf32>) -> tensor<4xf32>
    %9 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<4x1xf32>) -> tensor<4xf32>
    %11 = stablehlo.slice %arg0 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1xf32>) -> tensor<4xf32>
    %13 = stablehlo.negate %arg1 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<4xf32>
    %16 = call @hypot(%10, %12) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<4xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %12 : tensor<4xf32>
    %20 = call @hypot(%10, %12) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.subtract %22, %21 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.cosine %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.multiply %cst_3, %24 : tensor<f32>
    %26 = stablehlo.convert %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.add %23, %27 : tensor<4xf32>
    %29 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %31 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %32 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %33 = stablehlo.concatenate %29, %30, %31, %32, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %34 = call @norm_0(%33) : (tensor<4x4xf32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %36 = stablehlo.add %35, %34 : tensor<4xf32>
    %37 = stablehlo.divide %4, %36 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %41:6 = stablehlo.while(%iterArg = %arg1, %iterArg_7 = %38, %iterArg_8 = %arg0, %iterArg_9 = %37, %iterArg_10 = %39, %iterArg_11 = %40) : tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xi32>, tensor<4xf32>
    cond {
      %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %43 = stablehlo.compare LT, %iterArg_7, %42, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %c_13 = stablehlo.constant dense<200> : tensor<i32>
      %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %45 = stablehlo.compare LT, %iterArg_10, %44, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_14 = stablehlo.constant dense<false> : tensor<i1>
      %46 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %47 = stablehlo.compare NE, %45, %46, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %48 = stablehlo.convert %47 : tensor<4xi1>
      %49 = stablehlo.and %43, %48 : tensor<4xi1>
      %cst_15 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %51 = stablehlo.compare GT, %iterArg_9, %50, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %52 = stablehlo.and %49, %51 : tensor<4xi1>
      %c_16 = stablehlo.constant dense<false> : tensor<i1>
      %53 = stablehlo.reduce(%52 init: %c_16) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %43 = stablehlo.subtract %42, %iterArg_7 : tensor<4xf32>
      %44 = stablehlo.minimum %iterArg_9, %43 : tensor<4xf32>
      %45 = stablehlo.slice %iterArg_8 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %46 = stablehlo.reshape %45 : (tensor<4x1xf32>) -> tensor<4xf32>
      %47 = stablehlo.slice %iterArg_8 [0:4, 1:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %48 = stablehlo.reshape %47 : (tensor<4x1xf32>) -> tensor<4xf32>
      %49 = stablehlo.slice %iterArg_8 [0:4, 2:3] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %50 = stablehlo.reshape %49 : (tensor<4x1xf32>) -> tensor<4xf32>
      %51 = stablehlo.slice %iterArg_8 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %52 = stablehlo.reshape %51 : (tensor<4x1xf32>) -> tensor<4xf32>
      %53 = stablehlo.negate %iterArg : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %55 = stablehlo.multiply %54, %50 : tensor<4xf32>
      %56 = func.call @hypot(%50, %52) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %57 = stablehlo.multiply %55, %56 : tensor<4xf32>
      %58 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %59 = stablehlo.multiply %58, %52 : tensor<4xf32>
      %60 = func.call @hypot(%50, %52) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %61 = stablehlo.multiply %59, %60 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %63 = stablehlo.subtract %62, %61 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %65 = stablehlo.multiply %64, %iterArg_7 : tensor<4xf32>
      %66 = stablehlo.cosine %65 : tensor<4xf32>
      %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<4xf32>
      %69 = stablehlo.add %63, %68 : tensor<4xf32>
      %70 = stablehlo.broadcast_in_dim %50, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %71 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %72 = stablehlo.broadcast_in_dim %57, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %73 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %74 = stablehlo.concatenate %70, %71, %72, %73, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %75 = stablehlo.add %iterArg_7, %44 : tensor<4xf32>
      %76 = stablehlo.transpose %74, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %77 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %79 = stablehlo.multiply %78, %76 : tensor<4x4xf32>
      %80 = stablehlo.add %iterArg_8, %79 : tensor<4x4xf32>
      %81 = stablehlo.slice %80 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %82 = stablehlo.reshape %81 : (tensor<4x1xf32>) -> tensor<4xf32>
      %83 = stablehlo.slice %80 [0:4, 1:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %84 = stablehlo.reshape %83 : (tensor<4x1xf32>) -> tensor<4xf32>
      %85 = stablehlo.slice %80 [0:4, 2:3] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %86 = stablehlo.reshape %85 : (tensor<4x1xf32>) -> tensor<4xf32>
      %87 = stablehlo.slice %80 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
      %88 = stablehlo.reshape %87 : (tensor<4x1xf32>) -> tensor<4xf32>
      %89 = stablehlo.negate %iterArg : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %91 = stablehlo.multiply %90, %86 : tensor<4xf32>
      %92 = func.call @hypot(%86, %88) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %93 = stablehlo.multiply %91, %92 : tensor<4xf32>
      %94 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %95 = stablehlo.multiply %94, %88 : tensor<4xf32>
      %96 = func.call @hypot(%86, %88) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %97 = stablehlo.multiply %95, %96 : tensor<4xf32>
      %cst_16 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %99 = stablehlo.subtract %98, %97 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %101 = stablehlo.multiply %100, %75 : tensor<4xf32>
      %102 = stablehlo.cosine %101 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %104 = stablehlo.multiply %103, %102 : tensor<4xf32>
      %105 = stablehlo.add %99, %104 : tensor<4xf32>
      %106 = stablehlo.broadcast_in_dim %86, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %107 = stablehlo.broadcast_in_dim %88, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %108 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %109 = stablehlo.broadcast_in_dim %105, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %110 = stablehlo.concatenate %106, %107, %108, %109, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %112 = stablehlo.multiply %111, %74 : tensor<4x4xf32>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %114 = stablehlo.multiply %113, %110 : tensor<4x4xf32>
      %115 = stablehlo.add %112, %114 : tensor<4x4xf32>
      %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %117 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %119 = stablehlo.multiply %118, %116 : tensor<4x4xf32>
      %120 = stablehlo.add %iterArg_8, %119 : tensor<4x4xf32>
      %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %122 = stablehlo.multiply %121, %74 : tensor<4x4xf32>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %124 = stablehlo.multiply %123, %110 : tensor<4x4xf32>
      %125 = stablehlo.add %122, %124 : tensor<4x4xf32>
      %126 = stablehlo.transpose %125, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %127 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %129 = stablehlo.multiply %128, %126 : tensor<4x4xf32>
      %130 = stablehlo.abs %iterArg_8 : tensor<4x4xf32>
      %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %131 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %132 = stablehlo.multiply %131, %130 : tensor<4x4xf32>
      %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %133 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %134 = stablehlo.add %133, %132 : tensor<4x4xf32>
      %135 = stablehlo.divide %129, %134 : tensor<4x4xf32>
      %136 = stablehlo.multiply %135, %135 : tensor<4x4xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %137 = stablehlo.reduce(%136 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %139 = stablehlo.divide %137, %138 : tensor<4xf32>
      %140 = stablehlo.sqrt %139 : tensor<4xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %142 = stablehlo.compare LE, %140, %141, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %cst_28 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %143 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %144 = stablehlo.maximum %140, %143 : tensor<4xf32>
      %cst_29 = stablehlo.constant dense<-3.500000e-01> : tensor<f32>
      %145 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %146 = stablehlo.power %144, %145 : tensor<4xf32>
      %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %147 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %148 = stablehlo.multiply %147, %146 : tensor<4xf32>
      %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %150 = stablehlo.power %iterArg_11, %149 : tensor<4xf32>
      %151 = stablehlo.multiply %148, %150 : tensor<4xf32>
      %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %152 = func.call @clip(%151, %cst_32, %c_33) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %153 = stablehlo.add %iterArg_7, %44 : tensor<4xf32>
      %154 = func.call @_where(%142, %153, %iterArg_7) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %155 = func.call @_where_1(%142, %120, %iterArg_8) : (tensor<4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %156 = stablehlo.multiply %44, %152 : tensor<4xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %157 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %158 = stablehlo.add %iterArg_10, %157 : tensor<4xi32>
      %cst_35 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %159 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %160 = stablehlo.maximum %140, %159 : tensor<4xf32>
      %161 = func.call @_where(%142, %160, %iterArg_11) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %cst_36 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %162 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %163 = stablehlo.compare LT, %iterArg_7, %162, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %c_37 = stablehlo.constant dense<200> : tensor<i32>
      %164 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %165 = stablehlo.compare LT, %iterArg_10, %164, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_38 = stablehlo.constant dense<false> : tensor<i1>
      %166 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %167 = stablehlo.compare NE, %165, %166, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %168 = stablehlo.convert %167 : tensor<4xi1>
      %169 = stablehlo.and %163, %168 : tensor<4xi1>
      %cst_39 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %170 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %171 = stablehlo.compare GT, %iterArg_9, %170, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %172 = stablehlo.and %169, %171 : tensor<4xi1>
      %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %174 = stablehlo.select %173, %154, %iterArg_7 : tensor<4xi1>, tensor<4xf32>
      %175 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi1>) -> tensor<4x4xi1>
      %176 = stablehlo.select %175, %155, %iterArg_8 : tensor<4x4xi1>, tensor<4x4xf32>
      %177 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %178 = stablehlo.select %177, %156, %iterArg_9 : tensor<4xi1>, tensor<4xf32>
      %179 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %180 = stablehlo.select %179, %158, %iterArg_10 : tensor<4xi1>, tensor<4xi32>
      %181 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %182 = stablehlo.select %181, %161, %iterArg_11 : tensor<4xi1>, tensor<4xf32>
      stablehlo.return %iterArg, %174, %176, %178, %180, %182 : tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xi32>, tensor<4xf32>
    }
    return %41#2 : tensor<4x4xf32>
  }
  func.func private @norm(%arg0: tensor<4x4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.sqrt %1 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
  func.func private @hypot(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %1 = stablehlo.abs %arg1 : tensor<4xf32>
    %2 = stablehlo.maximum %0, %1 : tensor<4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.compare GE, %2, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.compare LE, %2, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %arg0, %7 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %arg0, %9 : tensor<4xf32>
    %11 = stablehlo.select %6, %10, %arg0 : tensor<4xi1>, tensor<4xf32>
    %12 = stablehlo.select %4, %8, %11 : tensor<4xi1>, tensor<4xf32>
    %cst_3 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %arg1, %13 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %arg1, %15 : tensor<4xf32>
    %17 = stablehlo.select %6, %16, %arg1 : tensor<4xi1>, tensor<4xf32>
    %18 = stablehlo.select %4, %14, %17 : tensor<4xi1>, tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.select %6, %20, %19 : tensor<4xi1>, tensor<4xf32>
    %cst_7 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.select %4, %22, %21 : tensor<4xi1>, tensor<4xf32>
    %24 = chlo.square %12 : tensor<4xf32> -> tensor<4xf32>
    %25 = chlo.square %18 : tensor<4xf32> -> tensor<4xf32>
    %26 = stablehlo.add %24, %25 : tensor<4xf32>
    %27 = stablehlo.sqrt %26 : tensor<4xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.compare EQ, %0, %29, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.compare EQ, %1, %31, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %33 = stablehlo.or %30, %32 : tensor<4xi1>
    %cst_10 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.select %33, %34, %28 : tensor<4xi1>, tensor<4xf32>
    return %35 : tensor<4xf32>
  }
  func.func private @norm_0(%arg0: tensor<4x4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.sqrt %1 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
  func.func private @clip(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @_where_1(%arg0: tensor<4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xi1>) -> tensor<4x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
