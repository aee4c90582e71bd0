// from typing import NamedTuple
//
// import jax
// import jax.numpy as jnp
//
//
// class Step(NamedTuple):
//     tau: jax.Array
//     y_cur: jax.Array
//     h_k: jax.Array
//
//
// def integrate_pendulum(drag, omega_sq, y_init, t1, *, rtol=1e-3, abs_tol=1e-6):
//     def vector_field(time, yy):
//         angle, ang_vel = yy
//         return jnp.stack([ang_vel, -drag * ang_vel - omega_sq * jnp.sin(angle)])
//
//     def attempt_step(t, yn, dt):
//         k1 = vector_field(t, yn)
//         k2 = vector_field(t + 0.5 * dt, yn + dt * 0.5 * k1)
//         k3 = vector_field(t + 0.75 * dt, yn + dt * 0.75 * k2)
//         k4 = vector_field(
//             t + dt, yn + dt * (2.0 / 9.0 * k1 + 1.0 / 3.0 * k2 + 4.0 / 9.0 * k3)
//         )
//         y_next = yn + dt * (2.0 / 9.0 * k1 + 1.0 / 3.0 * k2 + 4.0 / 9.0 * k3)
//         local_err = dt * (
//             -5.0 / 72.0 * k1 + 1.0 / 12.0 * k2 + 1.0 / 9.0 * k3 - 0.125 * k4
//         )
//         return y_next, local_err
//
//     def not_done(carry):
//         return carry.tau < t1
//
//     def iteration(carry):
//         h_used = jnp.minimum(carry.h_k, t1 - carry.tau)
//         proposed, defect_y = attempt_step(carry.tau, carry.y_cur, h_used)
//         err_scale = abs_tol + rtol * jnp.maximum(
//             jnp.abs(carry.y_cur), jnp.abs(proposed)
//         )
//         err_norm = jnp.sqrt(jnp.mean((defect_y / err_scale) ** 2))
//         is_good = err_norm <= 1.0
//         resize = jnp.clip(0.9 * jnp.maximum(err_norm, 1e-7) ** -0.3333, 0.1, 5.0)
//         return Step(
//             tau=jnp.where(is_good, carry.tau + h_used, carry.tau),
//             y_cur=jnp.where(is_good, proposed, carry.y_cur),
//             h_k=h_used * resize,
//         )
//
//     init = Step(
//         tau=jnp.zeros((), y_init.dtype), y_cur=y_init, h_k=jnp.array(0.1, y_init.dtype)
//     )
//
//     def scan_body(carry, _):
//         return jax.lax.cond(
//             not_done(carry), iteration, lambda unchanged: unchanged, carry
//         ), None
//
//     end, _ = jax.lax.scan(scan_body, init, None, length=20)
//     return end.y_cur
//
//   drag: float32[] in [0.1, 0.5]
//   omega_sq: float32[] in [1, 3]
//   y_init: float32[2] in [0.3, 1.2]
//   t1: float32[] in [0.8, 2]
//   rtol = 0.001
//   abs_tol = 1e-06
// -----
// forward, cpu
module @jit_integrate_pendulum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>, %arg3: tensor<f32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg3, %iterArg_1 = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %arg2, %iterArg_6 = %cst_0) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_7 = stablehlo.constant dense<20> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:3 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5, %iterArg_6) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %2, %1#0, %1#1, %1#2 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %0#5 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %0 = stablehlo.compare LT, %arg3, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:3 = "stablehlo.case"(%1) ({
      stablehlo.return %arg3, %arg4, %arg5 : tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %3 = stablehlo.subtract %arg0, %arg3 : tensor<f32>
      %4 = stablehlo.minimum %arg5, %3 : tensor<f32>
      %5 = stablehlo.slice %arg4 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
      %7 = stablehlo.slice %arg4 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
      %9 = stablehlo.negate %arg1 : tensor<f32>
      %10 = stablehlo.multiply %9, %8 : tensor<f32>
      %11 = stablehlo.sine %6 : tensor<f32>
      %12 = stablehlo.multiply %arg2, %11 : tensor<f32>
      %13 = stablehlo.subtract %10, %12 : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %16 = stablehlo.concatenate %14, %15, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %17 = stablehlo.multiply %4, %cst : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %19 = stablehlo.multiply %18, %16 : tensor<2xf32>
      %20 = stablehlo.add %arg4, %19 : tensor<2xf32>
      %21 = stablehlo.slice %20 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %22 = stablehlo.reshape %21 : (tensor<1xf32>) -> tensor<f32>
      %23 = stablehlo.slice %20 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
      %25 = stablehlo.negate %arg1 : tensor<f32>
      %26 = stablehlo.multiply %25, %24 : tensor<f32>
      %27 = stablehlo.sine %22 : tensor<f32>
      %28 = stablehlo.multiply %arg2, %27 : tensor<f32>
      %29 = stablehlo.subtract %26, %28 : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %31 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %33 = stablehlo.multiply %4, %cst_0 : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.multiply %34, %32 : tensor<2xf32>
      %36 = stablehlo.add %arg4, %35 : tensor<2xf32>
      %37 = stablehlo.slice %36 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %38 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<f32>
      %39 = stablehlo.slice %36 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.negate %arg1 : tensor<f32>
      %42 = stablehlo.multiply %41, %40 : tensor<f32>
      %43 = stablehlo.sine %38 : tensor<f32>
      %44 = stablehlo.multiply %arg2, %43 : tensor<f32>
      %45 = stablehlo.subtract %42, %44 : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %47 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %48 = stablehlo.concatenate %46, %47, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_1 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %50 = stablehlo.multiply %49, %16 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %32 : tensor<2xf32>
      %53 = stablehlo.add %50, %52 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.multiply %54, %48 : tensor<2xf32>
      %56 = stablehlo.add %53, %55 : tensor<2xf32>
      %57 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
      %59 = stablehlo.add %arg4, %58 : tensor<2xf32>
      %60 = stablehlo.slice %59 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %61 = stablehlo.reshape %60 : (tensor<1xf32>) -> tensor<f32>
      %62 = stablehlo.slice %59 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %63 = stablehlo.reshape %62 : (tensor<1xf32>) -> tensor<f32>
      %64 = stablehlo.negate %arg1 : tensor<f32>
      %65 = stablehlo.multiply %64, %63 : tensor<f32>
      %66 = stablehlo.sine %61 : tensor<f32>
      %67 = stablehlo.multiply %arg2, %66 : tensor<f32>
      %68 = stablehlo.subtract %65, %67 : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %70 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %71 = stablehlo.concatenate %69, %70, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_4 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %73 = stablehlo.multiply %72, %16 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %75 = stablehlo.multiply %74, %32 : tensor<2xf32>
      %76 = stablehlo.add %73, %75 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %48 : tensor<2xf32>
      %79 = stablehlo.add %76, %78 : tensor<2xf32>
      %80 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<2xf32>
      %82 = stablehlo.add %arg4, %81 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %84 = stablehlo.multiply %83, %16 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %32 : tensor<2xf32>
      %87 = stablehlo.add %84, %86 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %48 : tensor<2xf32>
      %90 = stablehlo.add %87, %89 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.multiply %91, %71 : tensor<2xf32>
      %93 = stablehlo.subtract %90, %92 : tensor<2xf32>
      %94 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %94, %93 : tensor<2xf32>
      %96 = stablehlo.abs %arg4 : tensor<2xf32>
      %97 = stablehlo.abs %82 : tensor<2xf32>
      %98 = stablehlo.maximum %96, %97 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %98 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.add %101, %100 : tensor<2xf32>
      %103 = stablehlo.divide %95, %102 : tensor<2xf32>
      %104 = stablehlo.multiply %103, %103 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %105 = stablehlo.reduce(%104 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %106 = stablehlo.divide %105, %cst_14 : tensor<f32>
      %107 = stablehlo.sqrt %106 : tensor<f32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %108 = stablehlo.compare LE, %107, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_16 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %109 = stablehlo.maximum %107, %cst_16 : tensor<f32>
      %cst_17 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %110 = stablehlo.power %109, %cst_17 : tensor<f32>
      %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %111 = stablehlo.multiply %cst_18, %110 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %cst_20 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %112 = func.call @clip(%111, %cst_19, %cst_20) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %113 = stablehlo.add %arg3, %4 : tensor<f32>
      %114 = func.call @_where(%108, %113, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %115 = func.call @_where_0(%108, %82, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %4, %112 : tensor<f32>
      stablehlo.return %114, %115, %116 : tensor<f32>, tensor<2xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
    return %2#0, %2#1, %2#2 : tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_28 = stablehlo.constant dense<false> : tensor<i1>
    %28 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %c_29 = stablehlo.constant dense<false> : tensor<i1>
    %29 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_41 = stablehlo.constant dense<false> : tensor<i1>
    %41 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %43:50 = stablehlo.while(%iterArg = %arg3, %iterArg_51 = %arg0, %iterArg_52 = %arg1, %iterArg_53 = %c_43, %iterArg_54 = %cst, %iterArg_55 = %arg2, %iterArg_56 = %cst_0, %iterArg_57 = %0, %iterArg_58 = %1, %iterArg_59 = %2, %iterArg_60 = %3, %iterArg_61 = %4, %iterArg_62 = %5, %iterArg_63 = %6, %iterArg_64 = %7, %iterArg_65 = %8, %iterArg_66 = %9, %iterArg_67 = %10, %iterArg_68 = %11, %iterArg_69 = %12, %iterArg_70 = %13, %iterArg_71 = %14, %iterArg_72 = %15, %iterArg_73 = %16, %iterArg_74 = %17, %iterArg_75 = %18, %iterArg_76 = %19, %iterArg_77 = %20, %iterArg_78 = %21, %iterArg_79 = %22, %iterArg_80 = %23, %iterArg_81 = %24, %iterArg_82 = %25, %iterArg_83 = %26, %iterArg_84 = %27, %iterArg_85 = %28, %iterArg_86 = %29, %iterArg_87 = %30, %iterArg_88 = %31, %iterArg_89 = %32, %iterArg_90 = %33, %iterArg_91 = %34, %iterArg_92 = %35, %iterArg_93 = %36, %iterArg_94 = %37, %iterArg_95 = %38, %iterArg_96 = %39, %iterArg_97 = %40, %iterArg_98 = %41, %iterArg_99 = %42) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_100 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_53, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %46:46 = func.call @closed_call(%iterArg, %iterArg_51, %iterArg_52, %iterArg_54, %iterArg_55, %iterArg_56) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_57, %46#3, %iterArg_53) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %46#4, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %46#5, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %46#6, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %46#7, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %46#8, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %46#9, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %46#10, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_2(%iterArg_65, %46#11, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %46#12, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %46#13, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %46#14, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %46#15, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %46#16, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_71, %46#17, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %46#18, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %46#19, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %46#20, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %46#21, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %46#22, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_77, %46#23, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %46#24, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %46#25, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %46#26, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %46#27, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %46#28, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_83, %46#29, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %46#30, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_85, %46#31, %iterArg_53) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %76 = func.call @dynamic_update_index_in_dim_3(%iterArg_86, %46#32, %iterArg_53) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_87, %46#33, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %46#34, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_89, %46#35, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %46#36, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_91, %46#37, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_92, %46#38, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %46#39, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %46#40, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %46#41, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_96, %46#42, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %46#43, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %88 = func.call @dynamic_update_index_in_dim_4(%iterArg_98, %46#44, %iterArg_53) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_99, %46#45, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_53, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %90, %46#0, %46#1, %46#2, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %45:50 = stablehlo.while(%iterArg = %43#7, %iterArg_51 = %43#8, %iterArg_52 = %43#9, %iterArg_53 = %43#10, %iterArg_54 = %43#11, %iterArg_55 = %43#12, %iterArg_56 = %43#13, %iterArg_57 = %43#14, %iterArg_58 = %43#15, %iterArg_59 = %43#16, %iterArg_60 = %43#17, %iterArg_61 = %43#18, %iterArg_62 = %43#19, %iterArg_63 = %43#20, %iterArg_64 = %43#21, %iterArg_65 = %43#22, %iterArg_66 = %43#23, %iterArg_67 = %43#24, %iterArg_68 = %43#25, %iterArg_69 = %43#26, %iterArg_70 = %43#27, %iterArg_71 = %43#28, %iterArg_72 = %43#29, %iterArg_73 = %43#30, %iterArg_74 = %43#31, %iterArg_75 = %43#32, %iterArg_76 = %43#33, %iterArg_77 = %43#34, %iterArg_78 = %43#35, %iterArg_79 = %43#36, %iterArg_80 = %43#37, %iterArg_81 = %43#38, %iterArg_82 = %43#39, %iterArg_83 = %43#40, %iterArg_84 = %43#41, %iterArg_85 = %43#42, %iterArg_86 = %43#43, %iterArg_87 = %43#44, %iterArg_88 = %43#45, %iterArg_89 = %43#46, %iterArg_90 = %43#47, %iterArg_91 = %43#48, %iterArg_92 = %43#49, %iterArg_93 = %c_50, %iterArg_94 = %cst_45, %iterArg_95 = %cst_46, %iterArg_96 = %cst_47, %iterArg_97 = %cst_48, %iterArg_98 = %44, %iterArg_99 = %cst_49) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_100 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_93, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_100 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.subtract %c_100, %iterArg_93 : tensor<i32>
      %c_101 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_101 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_51, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_55, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_56, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_57, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_6(%iterArg_58, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_59, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_61, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_62, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_63, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_64, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_65, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_66, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_5(%iterArg_68, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_69, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_6(%iterArg_70, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_71, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_72, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_73, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_74, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_5(%iterArg_75, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_6(%iterArg_76, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim_6(%iterArg_77, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_7(%iterArg_78, %47) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %77 = func.call @dynamic_index_in_dim_7(%iterArg_79, %47) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_80, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_82, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_83, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_6(%iterArg_84, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_6(%iterArg_85, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_86, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_87, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_5(%iterArg_89, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_5(%iterArg_90, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %89 = func.call @dynamic_index_in_dim_8(%iterArg_91, %47) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %90 = func.call @dynamic_index_in_dim_5(%iterArg_92, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %91:6 = func.call @closed_call_9(%iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_102 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_93, %c_102 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %92, %91#0, %91#1, %91#2, %91#3, %91#4, %91#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %45#45, %45#46, %45#48, %45#44 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) {
    %0 = stablehlo.compare LT, %arg3, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:45 = "stablehlo.case"(%1) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %c_26 = stablehlo.constant dense<false> : tensor<i1>
      %9 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_38 = stablehlo.constant dense<false> : tensor<i1>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %arg3, %arg4, %arg5, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5, %3, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %4, %cst_13, %cst_14, %cst_15, %cst_16, %cst_17, %5, %cst_19, %cst_20, %cst_21, %cst_22, %cst_23, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %cst_33, %cst_34, %cst_35, %cst_36, %cst_37, %c_38, %cst_39 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }, {
      %3 = stablehlo.subtract %arg0, %arg3 : tensor<f32>
      %4 = stablehlo.minimum %arg5, %3 : tensor<f32>
      %5 = stablehlo.compare EQ, %arg5, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_0, %cst : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.select %7, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
      %9 = stablehlo.divide %6, %8 : tensor<f32>
      %10 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.select %10, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
      %12 = stablehlo.compare EQ, %arg5, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %13 = stablehlo.select %12, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
      %14 = stablehlo.divide %11, %13 : tensor<f32>
      %15 = stablehlo.slice %arg4 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %16 = stablehlo.reshape %15 : (tensor<1xf32>) -> tensor<f32>
      %17 = stablehlo.slice %arg4 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %18 = stablehlo.reshape %17 : (tensor<1xf32>) -> tensor<f32>
      %19 = stablehlo.negate %arg1 : tensor<f32>
      %20 = stablehlo.multiply %19, %18 : tensor<f32>
      %21 = stablehlo.sine %16 : tensor<f32>
      %22 = stablehlo.cosine %16 : tensor<f32>
      %23 = stablehlo.multiply %arg2, %21 : tensor<f32>
      %24 = stablehlo.subtract %20, %23 : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %27 = stablehlo.concatenate %25, %26, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %28 = stablehlo.multiply %4, %cst_7 : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %30 = stablehlo.multiply %29, %27 : tensor<2xf32>
      %31 = stablehlo.add %arg4, %30 : tensor<2xf32>
      %32 = stablehlo.slice %31 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
      %34 = stablehlo.slice %31 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %35 = stablehlo.reshape %34 : (tensor<1xf32>) -> tensor<f32>
      %36 = stablehlo.negate %arg1 : tensor<f32>
      %37 = stablehlo.multiply %36, %35 : tensor<f32>
      %38 = stablehlo.sine %33 : tensor<f32>
      %39 = stablehlo.cosine %33 : tensor<f32>
      %40 = stablehlo.multiply %arg2, %38 : tensor<f32>
      %41 = stablehlo.subtract %37, %40 : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %43 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.concatenate %42, %43, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_8 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %45 = stablehlo.multiply %4, %cst_8 : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %44 : tensor<2xf32>
      %48 = stablehlo.add %arg4, %47 : tensor<2xf32>
      %49 = stablehlo.slice %48 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %50 = stablehlo.reshape %49 : (tensor<1xf32>) -> tensor<f32>
      %51 = stablehlo.slice %48 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %52 = stablehlo.reshape %51 : (tensor<1xf32>) -> tensor<f32>
      %53 = stablehlo.negate %arg1 : tensor<f32>
      %54 = stablehlo.multiply %53, %52 : tensor<f32>
      %55 = stablehlo.sine %50 : tensor<f32>
      %56 = stablehlo.cosine %50 : tensor<f32>
      %57 = stablehlo.multiply %arg2, %55 : tensor<f32>
      %58 = stablehlo.subtract %54, %57 : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %60 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %61 = stablehlo.concatenate %59, %60, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.multiply %62, %27 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %64, %44 : tensor<2xf32>
      %66 = stablehlo.add %63, %65 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %68 = stablehlo.multiply %67, %61 : tensor<2xf32>
      %69 = stablehlo.add %66, %68 : tensor<2xf32>
      %70 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
      %72 = stablehlo.add %arg4, %71 : tensor<2xf32>
      %73 = stablehlo.slice %72 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %74 = stablehlo.reshape %73 : (tensor<1xf32>) -> tensor<f32>
      %75 = stablehlo.slice %72 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %76 = stablehlo.reshape %75 : (tensor<1xf32>) -> tensor<f32>
      %77 = stablehlo.negate %arg1 : tensor<f32>
      %78 = stablehlo.multiply %77, %76 : tensor<f32>
      %79 = stablehlo.sine %74 : tensor<f32>
      %80 = stablehlo.cosine %74 : tensor<f32>
      %81 = stablehlo.multiply %arg2, %79 : tensor<f32>
      %82 = stablehlo.subtract %78, %81 : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %84 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %85 = stablehlo.concatenate %83, %84, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.multiply %86, %27 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %44 : tensor<2xf32>
      %90 = stablehlo.add %87, %89 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.multiply %91, %61 : tensor<2xf32>
      %93 = stablehlo.add %90, %92 : tensor<2xf32>
      %94 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %94, %93 : tensor<2xf32>
      %96 = stablehlo.add %arg4, %95 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %27 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %44 : tensor<2xf32>
      %101 = stablehlo.add %98, %100 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %103 = stablehlo.multiply %102, %61 : tensor<2xf32>
      %104 = stablehlo.add %101, %103 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %106 = stablehlo.multiply %105, %85 : tensor<2xf32>
      %107 = stablehlo.subtract %104, %106 : tensor<2xf32>
      %108 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %109 = stablehlo.multiply %108, %107 : tensor<2xf32>
      %110 = stablehlo.abs %arg4 : tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.compare GE, %arg4, %111, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %113 = stablehlo.abs %96 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %115 = stablehlo.compare GE, %96, %114, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %116 = stablehlo.maximum %110, %113 : tensor<2xf32>
      %117 = stablehlo.compare EQ, %110, %116, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %120 = stablehlo.select %117, %118, %119 : tensor<2xi1>, tensor<2xf32>
      %121 = stablehlo.compare EQ, %113, %116, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %124 = stablehlo.select %121, %122, %123 : tensor<2xi1>, tensor<2xf32>
      %125 = stablehlo.divide %120, %124 : tensor<2xf32>
      %126 = stablehlo.compare EQ, %113, %116, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %129 = stablehlo.select %126, %127, %128 : tensor<2xi1>, tensor<2xf32>
      %130 = stablehlo.compare EQ, %110, %116, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %131 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %133 = stablehlo.select %130, %131, %132 : tensor<2xi1>, tensor<2xf32>
      %134 = stablehlo.divide %129, %133 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %136 = stablehlo.multiply %135, %116 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.add %137, %136 : tensor<2xf32>
      %139 = stablehlo.divide %109, %138 : tensor<2xf32>
      %140 = stablehlo.multiply %138, %138 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %142 = stablehlo.divide %141, %140 : tensor<2xf32>
      %143 = stablehlo.multiply %139, %139 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %145 = stablehlo.multiply %144, %139 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %146 = stablehlo.reduce(%143 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %147 = stablehlo.divide %146, %cst_34 : tensor<f32>
      %148 = stablehlo.sqrt %147 : tensor<f32>
      %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %149 = stablehlo.divide %cst_35, %148 : tensor<f32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %150 = stablehlo.compare LE, %148, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_37 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %151 = stablehlo.maximum %148, %cst_37 : tensor<f32>
      %152 = stablehlo.compare EQ, %148, %151, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %153 = stablehlo.select %152, %cst_39, %cst_38 : tensor<i1>, tensor<f32>
      %cst_40 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %154 = stablehlo.compare EQ, %cst_40, %151, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %155 = stablehlo.select %154, %cst_42, %cst_41 : tensor<i1>, tensor<f32>
      %156 = stablehlo.divide %153, %155 : tensor<f32>
      %cst_43 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %157 = stablehlo.power %151, %cst_43 : tensor<f32>
      %cst_44 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %158 = stablehlo.subtract %cst_44, %cst_45 : tensor<f32>
      %159 = stablehlo.power %151, %158 : tensor<f32>
      %cst_46 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %160 = stablehlo.multiply %cst_46, %159 : tensor<f32>
      %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %161 = stablehlo.multiply %cst_47, %157 : tensor<f32>
      %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %cst_49 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %162:3 = func.call @clip(%161, %cst_48, %cst_49) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %163 = stablehlo.add %arg3, %4 : tensor<f32>
      %164 = func.call @_where(%150, %163, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %165 = func.call @_where_0(%150, %96, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %166 = stablehlo.multiply %4, %162#0 : tensor<f32>
      stablehlo.return %164, %165, %166, %9, %14, %18, %19, %22, %21, %arg2, %27, %28, %35, %36, %39, %38, %44, %45, %52, %53, %56, %55, %69, %4, %76, %77, %80, %79, %93, %107, %112, %115, %125, %134, %138, %109, %142, %145, %149, %156, %160, %162#1, %162#2, %150, %162#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
    return %2#0, %2#1, %2#2, %1, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %2#11, %2#12, %2#13, %2#14, %2#15, %2#16, %2#17, %2#18, %2#19, %2#20, %2#21, %2#22, %2#23, %2#24, %2#25, %2#26, %2#27, %2#28, %2#29, %2#30, %2#31, %2#32, %2#33, %2#34, %2#35, %2#36, %2#37, %2#38, %2#39, %2#40, %2#41, %2#42, %2#43, %2#44 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %4 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.select %4, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %6 = stablehlo.divide %3, %5 : tensor<f32>
    %7 = stablehlo.convert %arg2 : tensor<f32>
    %8 = stablehlo.minimum %7, %1 : tensor<f32>
    %9 = stablehlo.compare EQ, %1, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %11 = stablehlo.compare EQ, %7, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.select %11, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    return %8, %6, %13 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<20xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<20xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<20xi32>, tensor<1xi32>, tensor<i32>) -> tensor<20xi32>
    return %1 : tensor<20xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<20xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<20xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<20xf32>, tensor<1xf32>, tensor<i32>) -> tensor<20xf32>
    return %1 : tensor<20xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<20x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<20x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<20x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<20x2xf32>
    return %1 : tensor<20x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<20x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<20x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<20x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<20x2xi1>
    return %1 : tensor<20x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<20xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<20xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<20xi1>, tensor<1xi1>, tensor<i32>) -> tensor<20xi1>
    return %1 : tensor<20xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<20xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<20xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<20xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<20xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<20x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<20x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<20x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<20x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<20xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<20xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>, %arg6: tensor<i32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<2xf32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<2xf32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<f32>, %arg26: tensor<2xf32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<2xf32>, %arg33: tensor<2xf32>, %arg34: tensor<2xi1>, %arg35: tensor<2xi1>, %arg36: tensor<2xf32>, %arg37: tensor<2xf32>, %arg38: tensor<2xf32>, %arg39: tensor<2xf32>, %arg40: tensor<2xf32>, %arg41: tensor<2xf32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>, %arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<i1>, %arg48: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %0:6 = "stablehlo.case"(%arg6) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %cst, %cst_0, %cst_1, %arg3, %arg4, %arg5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %4 = stablehlo.multiply %arg27, %arg5 : tensor<f32>
      %5 = stablehlo.multiply %arg5, %arg48 : tensor<f32>
      %6:2 = func.call @_where_10(%arg47, %arg4) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %7:2 = func.call @_where_11(%arg47, %arg3) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %8 = stablehlo.add %7#1, %7#0 : tensor<f32>
      %9 = stablehlo.add %5, %7#0 : tensor<f32>
      %10 = func.call @clip_12(%arg45, %arg46, %4) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
      %11 = stablehlo.multiply %cst, %10 : tensor<f32>
      %12 = stablehlo.multiply %11, %arg44 : tensor<f32>
      %13 = stablehlo.multiply %12, %arg43 : tensor<f32>
      %14 = stablehlo.multiply %13, %arg42 : tensor<f32>
      %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %15 = stablehlo.divide %14, %cst_0 : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %17 = stablehlo.multiply %16, %arg41 : tensor<2xf32>
      %18 = stablehlo.multiply %17, %arg40 : tensor<2xf32>
      %19 = stablehlo.multiply %18, %arg39 : tensor<2xf32>
      %20 = stablehlo.negate %19 : tensor<2xf32>
      %21 = stablehlo.divide %17, %arg38 : tensor<2xf32>
      %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %23 = stablehlo.multiply %22, %20 : tensor<2xf32>
      %24 = stablehlo.multiply %23, %arg37 : tensor<2xf32>
      %25 = stablehlo.multiply %23, %arg36 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %27 = stablehlo.select %arg35, %26, %24 : tensor<2xi1>, tensor<2xf32>
      %28 = stablehlo.select %arg35, %24, %26 : tensor<2xi1>, tensor<2xf32>
      %29 = stablehlo.add %6#0, %28 : tensor<2xf32>
      %30 = stablehlo.negate %27 : tensor<2xf32>
      %31 = stablehlo.add %29, %30 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %33 = stablehlo.select %arg34, %32, %25 : tensor<2xi1>, tensor<2xf32>
      %34 = stablehlo.select %arg34, %25, %32 : tensor<2xi1>, tensor<2xf32>
      %35 = stablehlo.add %6#1, %34 : tensor<2xf32>
      %36 = stablehlo.negate %33 : tensor<2xf32>
      %37 = stablehlo.add %35, %36 : tensor<2xf32>
      %38 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %39 = stablehlo.multiply %38, %21 : tensor<2xf32>
      %40 = stablehlo.multiply %21, %arg33 : tensor<2xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.reduce(%40 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %42 = stablehlo.add %9, %41 : tensor<f32>
      %43 = stablehlo.negate %39 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %39 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %39 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %39 : tensor<2xf32>
      %52 = stablehlo.add %37, %31 : tensor<2xf32>
      %53 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %31 : tensor<2xf32>
      %55 = stablehlo.multiply %31, %arg32 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %57 = stablehlo.add %42, %56 : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %58, %54 : tensor<2xf32>
      %60 = stablehlo.add %47, %59 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.multiply %61, %54 : tensor<2xf32>
      %63 = stablehlo.add %49, %62 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %64, %54 : tensor<2xf32>
      %66 = stablehlo.add %51, %65 : tensor<2xf32>
      %67 = stablehlo.slice %45 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %68 = stablehlo.reshape %67 : (tensor<1xf32>) -> tensor<f32>
      %69 = stablehlo.slice %45 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %70 = stablehlo.reshape %69 : (tensor<1xf32>) -> tensor<f32>
      %71 = stablehlo.negate %70 : tensor<f32>
      %72 = stablehlo.multiply %arg13, %71 : tensor<f32>
      %73 = stablehlo.multiply %71, %arg31 : tensor<f32>
      %74 = stablehlo.multiply %72, %arg30 : tensor<f32>
      %75 = stablehlo.multiply %arg29, %70 : tensor<f32>
      %76 = stablehlo.add %68, %75 : tensor<f32>
      %77 = stablehlo.multiply %70, %arg28 : tensor<f32>
      %78 = stablehlo.negate %77 : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.pad %79, %cst_13, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.pad %81, %cst_14, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %83 = stablehlo.add %80, %82 : tensor<2xf32>
      %84 = stablehlo.add %52, %83 : tensor<2xf32>
      %85 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %83 : tensor<2xf32>
      %87 = stablehlo.multiply %83, %arg26 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%87 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %89 = stablehlo.add %57, %88 : tensor<f32>
      %cst_16 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %86 : tensor<2xf32>
      %92 = stablehlo.add %60, %91 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %94 = stablehlo.multiply %93, %86 : tensor<2xf32>
      %95 = stablehlo.add %63, %94 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %86 : tensor<2xf32>
      %98 = stablehlo.add %66, %97 : tensor<2xf32>
      %99 = stablehlo.slice %92 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %100 = stablehlo.reshape %99 : (tensor<1xf32>) -> tensor<f32>
      %101 = stablehlo.slice %92 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %102 = stablehlo.reshape %101 : (tensor<1xf32>) -> tensor<f32>
      %103 = stablehlo.negate %102 : tensor<f32>
      %104 = stablehlo.multiply %arg13, %103 : tensor<f32>
      %105 = stablehlo.multiply %103, %arg25 : tensor<f32>
      %106 = stablehlo.add %73, %105 : tensor<f32>
      %107 = stablehlo.multiply %104, %arg24 : tensor<f32>
      %108 = stablehlo.multiply %arg23, %102 : tensor<f32>
      %109 = stablehlo.add %100, %108 : tensor<f32>
      %110 = stablehlo.multiply %102, %arg22 : tensor<f32>
      %111 = stablehlo.negate %110 : tensor<f32>
      %112 = stablehlo.add %78, %111 : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.pad %113, %cst_19, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %115 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.pad %115, %cst_20, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.add %114, %116 : tensor<2xf32>
      %118 = stablehlo.add %84, %117 : tensor<2xf32>
      %119 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %120 = stablehlo.multiply %119, %117 : tensor<2xf32>
      %121 = stablehlo.add %95, %120 : tensor<2xf32>
      %122 = stablehlo.multiply %117, %arg20 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %123 = stablehlo.reduce(%122 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %124 = stablehlo.multiply %123, %cst_22 : tensor<f32>
      %125 = stablehlo.add %89, %124 : tensor<f32>
      %126 = stablehlo.slice %121 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %127 = stablehlo.reshape %126 : (tensor<1xf32>) -> tensor<f32>
      %128 = stablehlo.slice %121 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %129 = stablehlo.reshape %128 : (tensor<1xf32>) -> tensor<f32>
      %130 = stablehlo.negate %129 : tensor<f32>
      %131 = stablehlo.multiply %arg13, %130 : tensor<f32>
      %132 = stablehlo.multiply %130, %arg19 : tensor<f32>
      %133 = stablehlo.add %106, %132 : tensor<f32>
      %134 = stablehlo.multiply %131, %arg18 : tensor<f32>
      %135 = stablehlo.multiply %arg17, %129 : tensor<f32>
      %136 = stablehlo.add %127, %135 : tensor<f32>
      %137 = stablehlo.multiply %129, %arg16 : tensor<f32>
      %138 = stablehlo.negate %137 : tensor<f32>
      %139 = stablehlo.add %112, %138 : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %141 = stablehlo.pad %140, %cst_23, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %142 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %143 = stablehlo.pad %142, %cst_24, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %144 = stablehlo.add %141, %143 : tensor<2xf32>
      %145 = stablehlo.add %118, %144 : tensor<2xf32>
      %146 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %147 = stablehlo.multiply %146, %144 : tensor<2xf32>
      %148 = stablehlo.add %98, %147 : tensor<2xf32>
      %149 = stablehlo.multiply %144, %arg14 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %150 = stablehlo.reduce(%149 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %151 = stablehlo.multiply %150, %cst_26 : tensor<f32>
      %152 = stablehlo.add %125, %151 : tensor<f32>
      %153 = stablehlo.slice %148 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %154 = stablehlo.reshape %153 : (tensor<1xf32>) -> tensor<f32>
      %155 = stablehlo.slice %148 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %156 = stablehlo.reshape %155 : (tensor<1xf32>) -> tensor<f32>
      %157 = stablehlo.negate %156 : tensor<f32>
      %158 = stablehlo.multiply %arg13, %157 : tensor<f32>
      %159 = stablehlo.multiply %157, %arg12 : tensor<f32>
      %160 = stablehlo.add %133, %159 : tensor<f32>
      %161 = stablehlo.multiply %158, %arg11 : tensor<f32>
      %162 = stablehlo.multiply %arg10, %156 : tensor<f32>
      %163 = stablehlo.add %154, %162 : tensor<f32>
      %164 = stablehlo.multiply %156, %arg9 : tensor<f32>
      %165 = stablehlo.negate %164 : tensor<f32>
      %166 = stablehlo.add %139, %165 : tensor<f32>
      %167 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %168 = stablehlo.pad %167, %cst_27, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %169 = stablehlo.add %145, %168 : tensor<2xf32>
      %170 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %171 = stablehlo.pad %170, %cst_28, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %172 = stablehlo.add %169, %171 : tensor<2xf32>
      %173 = stablehlo.multiply %152, %arg8 : tensor<f32>
      %174 = stablehlo.multiply %152, %arg7 : tensor<f32>
      %175 = stablehlo.negate %173 : tensor<f32>
      %176 = stablehlo.add %8, %175 : tensor<f32>
      stablehlo.return %173, %166, %160, %176, %172, %174 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
    %1 = stablehlo.add %arg0, %0#0 : tensor<f32>
    %2 = stablehlo.add %arg1, %0#1 : tensor<f32>
    %3 = stablehlo.add %arg2, %0#2 : tensor<f32>
    return %1, %2, %3, %0#3, %0#4, %0#5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where_11(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_12(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
