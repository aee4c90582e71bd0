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
//         err_norm = jnp.max(jnp.abs(defect_y / err_scale))
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
      %104 = stablehlo.abs %103 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %105 = stablehlo.reduce(%104 init: %cst_13) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %106 = stablehlo.compare LE, %105, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_15 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %107 = stablehlo.maximum %105, %cst_15 : tensor<f32>
      %cst_16 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %108 = stablehlo.power %107, %cst_16 : tensor<f32>
      %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %109 = stablehlo.multiply %cst_17, %108 : tensor<f32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %cst_19 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %110 = func.call @clip(%109, %cst_18, %cst_19) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %111 = stablehlo.add %arg3, %4 : tensor<f32>
      %112 = func.call @_where(%106, %111, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %113 = func.call @_where_0(%106, %82, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %114 = stablehlo.multiply %4, %110 : tensor<f32>
      stablehlo.return %112, %113, %114 : tensor<f32>, tensor<2xf32>, tensor<f32>
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
    %c_35 = stablehlo.constant dense<false> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_42 = stablehlo.constant dense<false> : tensor<i1>
    %42 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %44:51 = stablehlo.while(%iterArg = %arg3, %iterArg_52 = %arg0, %iterArg_53 = %arg1, %iterArg_54 = %c_44, %iterArg_55 = %cst, %iterArg_56 = %arg2, %iterArg_57 = %cst_0, %iterArg_58 = %0, %iterArg_59 = %1, %iterArg_60 = %2, %iterArg_61 = %3, %iterArg_62 = %4, %iterArg_63 = %5, %iterArg_64 = %6, %iterArg_65 = %7, %iterArg_66 = %8, %iterArg_67 = %9, %iterArg_68 = %10, %iterArg_69 = %11, %iterArg_70 = %12, %iterArg_71 = %13, %iterArg_72 = %14, %iterArg_73 = %15, %iterArg_74 = %16, %iterArg_75 = %17, %iterArg_76 = %18, %iterArg_77 = %19, %iterArg_78 = %20, %iterArg_79 = %21, %iterArg_80 = %22, %iterArg_81 = %23, %iterArg_82 = %24, %iterArg_83 = %25, %iterArg_84 = %26, %iterArg_85 = %27, %iterArg_86 = %28, %iterArg_87 = %29, %iterArg_88 = %30, %iterArg_89 = %31, %iterArg_90 = %32, %iterArg_91 = %33, %iterArg_92 = %34, %iterArg_93 = %35, %iterArg_94 = %36, %iterArg_95 = %37, %iterArg_96 = %38, %iterArg_97 = %39, %iterArg_98 = %40, %iterArg_99 = %41, %iterArg_100 = %42, %iterArg_101 = %43) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_102 = stablehlo.constant dense<20> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_54, %c_102, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47:47 = func.call @closed_call(%iterArg, %iterArg_52, %iterArg_53, %iterArg_55, %iterArg_56, %iterArg_57) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_58, %47#3, %iterArg_54) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %47#4, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %47#5, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %47#6, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %47#7, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %47#8, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %47#9, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %47#10, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_66, %47#11, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %47#12, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %47#13, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %47#14, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %47#15, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %47#16, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_72, %47#17, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %47#18, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %47#19, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %47#20, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %47#21, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %47#22, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %68 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %47#23, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %47#24, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %47#25, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %47#26, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %47#27, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %47#28, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %47#29, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %47#30, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %76 = func.call @dynamic_update_index_in_dim_3(%iterArg_86, %47#31, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %77 = func.call @dynamic_update_index_in_dim_3(%iterArg_87, %47#32, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %47#33, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_89, %47#34, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %47#35, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_91, %47#36, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_92, %47#37, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %47#38, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %84 = func.call @dynamic_update_index_in_dim_2(%iterArg_94, %47#39, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %47#40, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_96, %47#41, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %47#42, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_98, %47#43, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_99, %47#44, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %90 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %47#45, %iterArg_54) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_101, %47#46, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_102 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_54, %c_102 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_52, %iterArg_53, %92, %47#0, %47#1, %47#2, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %46:51 = stablehlo.while(%iterArg = %44#7, %iterArg_52 = %44#8, %iterArg_53 = %44#9, %iterArg_54 = %44#10, %iterArg_55 = %44#11, %iterArg_56 = %44#12, %iterArg_57 = %44#13, %iterArg_58 = %44#14, %iterArg_59 = %44#15, %iterArg_60 = %44#16, %iterArg_61 = %44#17, %iterArg_62 = %44#18, %iterArg_63 = %44#19, %iterArg_64 = %44#20, %iterArg_65 = %44#21, %iterArg_66 = %44#22, %iterArg_67 = %44#23, %iterArg_68 = %44#24, %iterArg_69 = %44#25, %iterArg_70 = %44#26, %iterArg_71 = %44#27, %iterArg_72 = %44#28, %iterArg_73 = %44#29, %iterArg_74 = %44#30, %iterArg_75 = %44#31, %iterArg_76 = %44#32, %iterArg_77 = %44#33, %iterArg_78 = %44#34, %iterArg_79 = %44#35, %iterArg_80 = %44#36, %iterArg_81 = %44#37, %iterArg_82 = %44#38, %iterArg_83 = %44#39, %iterArg_84 = %44#40, %iterArg_85 = %44#41, %iterArg_86 = %44#42, %iterArg_87 = %44#43, %iterArg_88 = %44#44, %iterArg_89 = %44#45, %iterArg_90 = %44#46, %iterArg_91 = %44#47, %iterArg_92 = %44#48, %iterArg_93 = %44#49, %iterArg_94 = %44#50, %iterArg_95 = %c_51, %iterArg_96 = %cst_46, %iterArg_97 = %cst_47, %iterArg_98 = %cst_48, %iterArg_99 = %cst_49, %iterArg_100 = %45, %iterArg_101 = %cst_50) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_102 = stablehlo.constant dense<20> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_95, %c_102, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_102 = stablehlo.constant dense<20> : tensor<i32>
      %47 = stablehlo.subtract %c_102, %iterArg_95 : tensor<i32>
      %c_103 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %47, %c_103 : tensor<i32>
      %49 = func.call @dynamic_index_in_dim(%iterArg, %48) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_55, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_56, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_57, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_58, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_6(%iterArg_59, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_61, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_62, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_63, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_64, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_65, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_66, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_5(%iterArg_68, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_69, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_70, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_6(%iterArg_71, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_72, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_73, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_74, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_5(%iterArg_75, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_5(%iterArg_76, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_6(%iterArg_77, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_78, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_7(%iterArg_79, %48) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %78 = func.call @dynamic_index_in_dim_7(%iterArg_80, %48) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_82, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_83, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_6(%iterArg_84, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_6(%iterArg_85, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_7(%iterArg_86, %48) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %85 = func.call @dynamic_index_in_dim_6(%iterArg_87, %48) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_5(%iterArg_89, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_5(%iterArg_90, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %89 = func.call @dynamic_index_in_dim_5(%iterArg_91, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %90 = func.call @dynamic_index_in_dim_5(%iterArg_92, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %91 = func.call @dynamic_index_in_dim_8(%iterArg_93, %48) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %92 = func.call @dynamic_index_in_dim_5(%iterArg_94, %48) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %93:6 = func.call @closed_call_9(%iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_95, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %94, %93#0, %93#1, %93#2, %93#3, %93#4, %93#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %46#46, %46#47, %46#49, %46#45 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) {
    %0 = stablehlo.compare LT, %arg3, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:46 = "stablehlo.case"(%1) ({
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
      %c_32 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_39 = stablehlo.constant dense<false> : tensor<i1>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %arg3, %arg4, %arg5, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5, %3, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %4, %cst_13, %cst_14, %cst_15, %cst_16, %cst_17, %5, %cst_19, %cst_20, %cst_21, %cst_22, %cst_23, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %cst_34, %cst_35, %cst_36, %cst_37, %cst_38, %c_39, %cst_40 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
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
      %143 = stablehlo.abs %139 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %145 = stablehlo.compare GE, %139, %144, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %146 = stablehlo.reduce(%143 init: %cst_33) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %147 = stablehlo.reshape %146 : (tensor<f32>) -> tensor<1xf32>
      %148 = stablehlo.broadcast_in_dim %147, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %149 = stablehlo.compare EQ, %143, %148, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %150 = stablehlo.convert %149 : (tensor<2xi1>) -> tensor<2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %151 = stablehlo.reduce(%150 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %152 = stablehlo.compare LE, %146, %cst_35, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_36 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %153 = stablehlo.maximum %146, %cst_36 : tensor<f32>
      %154 = stablehlo.compare EQ, %146, %153, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %155 = stablehlo.select %154, %cst_38, %cst_37 : tensor<i1>, tensor<f32>
      %cst_39 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %156 = stablehlo.compare EQ, %cst_39, %153, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %157 = stablehlo.select %156, %cst_41, %cst_40 : tensor<i1>, tensor<f32>
      %158 = stablehlo.divide %155, %157 : tensor<f32>
      %cst_42 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %159 = stablehlo.power %153, %cst_42 : tensor<f32>
      %cst_43 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %160 = stablehlo.subtract %cst_43, %cst_44 : tensor<f32>
      %161 = stablehlo.power %153, %160 : tensor<f32>
      %cst_45 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
      %162 = stablehlo.multiply %cst_45, %161 : tensor<f32>
      %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %163 = stablehlo.multiply %cst_46, %159 : tensor<f32>
      %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %cst_48 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %164:3 = func.call @clip(%163, %cst_47, %cst_48) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %165 = stablehlo.add %arg3, %4 : tensor<f32>
      %166 = func.call @_where(%152, %165, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %167 = func.call @_where_0(%152, %96, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %168 = stablehlo.multiply %4, %164#0 : tensor<f32>
      stablehlo.return %166, %167, %168, %9, %14, %18, %19, %22, %21, %arg2, %27, %28, %35, %36, %39, %38, %44, %45, %52, %53, %56, %55, %69, %4, %76, %77, %80, %79, %93, %107, %112, %115, %125, %134, %138, %109, %142, %145, %150, %151, %158, %162, %164#1, %164#2, %152, %164#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
    return %2#0, %2#1, %2#2, %1, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %2#11, %2#12, %2#13, %2#14, %2#15, %2#16, %2#17, %2#18, %2#19, %2#20, %2#21, %2#22, %2#23, %2#24, %2#25, %2#26, %2#27, %2#28, %2#29, %2#30, %2#31, %2#32, %2#33, %2#34, %2#35, %2#36, %2#37, %2#38, %2#39, %2#40, %2#41, %2#42, %2#43, %2#44, %2#45 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
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
  func.func private @closed_call_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>, %arg6: tensor<i32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<2xf32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<2xf32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<f32>, %arg26: tensor<2xf32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<2xf32>, %arg33: tensor<2xf32>, %arg34: tensor<2xi1>, %arg35: tensor<2xi1>, %arg36: tensor<2xf32>, %arg37: tensor<2xf32>, %arg38: tensor<2xf32>, %arg39: tensor<2xf32>, %arg40: tensor<2xf32>, %arg41: tensor<2xi1>, %arg42: tensor<2xf32>, %arg43: tensor<f32>, %arg44: tensor<f32>, %arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<f32>, %arg48: tensor<i1>, %arg49: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %0:6 = "stablehlo.case"(%arg6) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %cst, %cst_0, %cst_1, %arg3, %arg4, %arg5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %4 = stablehlo.multiply %arg27, %arg5 : tensor<f32>
      %5 = stablehlo.multiply %arg5, %arg49 : tensor<f32>
      %6:2 = func.call @_where_10(%arg48, %arg4) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %7:2 = func.call @_where_11(%arg48, %arg3) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %8 = stablehlo.add %7#1, %7#0 : tensor<f32>
      %9 = stablehlo.add %5, %7#0 : tensor<f32>
      %10 = func.call @clip_12(%arg46, %arg47, %4) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
      %11 = stablehlo.multiply %cst, %10 : tensor<f32>
      %12 = stablehlo.multiply %11, %arg45 : tensor<f32>
      %13 = stablehlo.multiply %12, %arg44 : tensor<f32>
      %14 = stablehlo.divide %13, %arg43 : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %16 = stablehlo.multiply %15, %arg42 : tensor<2xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %18 = stablehlo.select %arg41, %17, %16 : tensor<2xi1>, tensor<2xf32>
      %19 = stablehlo.select %arg41, %16, %17 : tensor<2xi1>, tensor<2xf32>
      %20 = stablehlo.negate %18 : tensor<2xf32>
      %21 = stablehlo.add %19, %20 : tensor<2xf32>
      %22 = stablehlo.multiply %21, %arg40 : tensor<2xf32>
      %23 = stablehlo.multiply %22, %arg39 : tensor<2xf32>
      %24 = stablehlo.negate %23 : tensor<2xf32>
      %25 = stablehlo.divide %21, %arg38 : tensor<2xf32>
      %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %27 = stablehlo.multiply %26, %24 : tensor<2xf32>
      %28 = stablehlo.multiply %27, %arg37 : tensor<2xf32>
      %29 = stablehlo.multiply %27, %arg36 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.select %arg35, %30, %28 : tensor<2xi1>, tensor<2xf32>
      %32 = stablehlo.select %arg35, %28, %30 : tensor<2xi1>, tensor<2xf32>
      %33 = stablehlo.add %6#0, %32 : tensor<2xf32>
      %34 = stablehlo.negate %31 : tensor<2xf32>
      %35 = stablehlo.add %33, %34 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %37 = stablehlo.select %arg34, %36, %29 : tensor<2xi1>, tensor<2xf32>
      %38 = stablehlo.select %arg34, %29, %36 : tensor<2xi1>, tensor<2xf32>
      %39 = stablehlo.add %6#1, %38 : tensor<2xf32>
      %40 = stablehlo.negate %37 : tensor<2xf32>
      %41 = stablehlo.add %39, %40 : tensor<2xf32>
      %42 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %43 = stablehlo.multiply %42, %25 : tensor<2xf32>
      %44 = stablehlo.multiply %25, %arg33 : tensor<2xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.reduce(%44 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %46 = stablehlo.add %9, %45 : tensor<f32>
      %47 = stablehlo.negate %43 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %43 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %53 = stablehlo.multiply %52, %43 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.multiply %54, %43 : tensor<2xf32>
      %56 = stablehlo.add %41, %35 : tensor<2xf32>
      %57 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %35 : tensor<2xf32>
      %59 = stablehlo.multiply %35, %arg32 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %61 = stablehlo.add %46, %60 : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.multiply %62, %58 : tensor<2xf32>
      %64 = stablehlo.add %51, %63 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %66 = stablehlo.multiply %65, %58 : tensor<2xf32>
      %67 = stablehlo.add %53, %66 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.multiply %68, %58 : tensor<2xf32>
      %70 = stablehlo.add %55, %69 : tensor<2xf32>
      %71 = stablehlo.slice %49 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %72 = stablehlo.reshape %71 : (tensor<1xf32>) -> tensor<f32>
      %73 = stablehlo.slice %49 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %74 = stablehlo.reshape %73 : (tensor<1xf32>) -> tensor<f32>
      %75 = stablehlo.negate %74 : tensor<f32>
      %76 = stablehlo.multiply %arg13, %75 : tensor<f32>
      %77 = stablehlo.multiply %75, %arg31 : tensor<f32>
      %78 = stablehlo.multiply %76, %arg30 : tensor<f32>
      %79 = stablehlo.multiply %arg29, %74 : tensor<f32>
      %80 = stablehlo.add %72, %79 : tensor<f32>
      %81 = stablehlo.multiply %74, %arg28 : tensor<f32>
      %82 = stablehlo.negate %81 : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.pad %83, %cst_13, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.pad %85, %cst_14, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.add %84, %86 : tensor<2xf32>
      %88 = stablehlo.add %56, %87 : tensor<2xf32>
      %89 = stablehlo.broadcast_in_dim %arg27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %87 : tensor<2xf32>
      %91 = stablehlo.multiply %87, %arg26 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %93 = stablehlo.add %61, %92 : tensor<f32>
      %cst_16 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %94, %90 : tensor<2xf32>
      %96 = stablehlo.add %64, %95 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %90 : tensor<2xf32>
      %99 = stablehlo.add %67, %98 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %90 : tensor<2xf32>
      %102 = stablehlo.add %70, %101 : tensor<2xf32>
      %103 = stablehlo.slice %96 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %104 = stablehlo.reshape %103 : (tensor<1xf32>) -> tensor<f32>
      %105 = stablehlo.slice %96 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
      %107 = stablehlo.negate %106 : tensor<f32>
      %108 = stablehlo.multiply %arg13, %107 : tensor<f32>
      %109 = stablehlo.multiply %107, %arg25 : tensor<f32>
      %110 = stablehlo.add %77, %109 : tensor<f32>
      %111 = stablehlo.multiply %108, %arg24 : tensor<f32>
      %112 = stablehlo.multiply %arg23, %106 : tensor<f32>
      %113 = stablehlo.add %104, %112 : tensor<f32>
      %114 = stablehlo.multiply %106, %arg22 : tensor<f32>
      %115 = stablehlo.negate %114 : tensor<f32>
      %116 = stablehlo.add %82, %115 : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %118 = stablehlo.pad %117, %cst_19, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %119 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %120 = stablehlo.pad %119, %cst_20, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %121 = stablehlo.add %118, %120 : tensor<2xf32>
      %122 = stablehlo.add %88, %121 : tensor<2xf32>
      %123 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %124 = stablehlo.multiply %123, %121 : tensor<2xf32>
      %125 = stablehlo.add %99, %124 : tensor<2xf32>
      %126 = stablehlo.multiply %121, %arg20 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.reduce(%126 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %128 = stablehlo.multiply %127, %cst_22 : tensor<f32>
      %129 = stablehlo.add %93, %128 : tensor<f32>
      %130 = stablehlo.slice %125 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %131 = stablehlo.reshape %130 : (tensor<1xf32>) -> tensor<f32>
      %132 = stablehlo.slice %125 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %133 = stablehlo.reshape %132 : (tensor<1xf32>) -> tensor<f32>
      %134 = stablehlo.negate %133 : tensor<f32>
      %135 = stablehlo.multiply %arg13, %134 : tensor<f32>
      %136 = stablehlo.multiply %134, %arg19 : tensor<f32>
      %137 = stablehlo.add %110, %136 : tensor<f32>
      %138 = stablehlo.multiply %135, %arg18 : tensor<f32>
      %139 = stablehlo.multiply %arg17, %133 : tensor<f32>
      %140 = stablehlo.add %131, %139 : tensor<f32>
      %141 = stablehlo.multiply %133, %arg16 : tensor<f32>
      %142 = stablehlo.negate %141 : tensor<f32>
      %143 = stablehlo.add %116, %142 : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %145 = stablehlo.pad %144, %cst_23, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %146 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %147 = stablehlo.pad %146, %cst_24, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %148 = stablehlo.add %145, %147 : tensor<2xf32>
      %149 = stablehlo.add %122, %148 : tensor<2xf32>
      %150 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %151 = stablehlo.multiply %150, %148 : tensor<2xf32>
      %152 = stablehlo.add %102, %151 : tensor<2xf32>
      %153 = stablehlo.multiply %148, %arg14 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %154 = stablehlo.reduce(%153 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %155 = stablehlo.multiply %154, %cst_26 : tensor<f32>
      %156 = stablehlo.add %129, %155 : tensor<f32>
      %157 = stablehlo.slice %152 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %158 = stablehlo.reshape %157 : (tensor<1xf32>) -> tensor<f32>
      %159 = stablehlo.slice %152 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
      %161 = stablehlo.negate %160 : tensor<f32>
      %162 = stablehlo.multiply %arg13, %161 : tensor<f32>
      %163 = stablehlo.multiply %161, %arg12 : tensor<f32>
      %164 = stablehlo.add %137, %163 : tensor<f32>
      %165 = stablehlo.multiply %162, %arg11 : tensor<f32>
      %166 = stablehlo.multiply %arg10, %160 : tensor<f32>
      %167 = stablehlo.add %158, %166 : tensor<f32>
      %168 = stablehlo.multiply %160, %arg9 : tensor<f32>
      %169 = stablehlo.negate %168 : tensor<f32>
      %170 = stablehlo.add %143, %169 : tensor<f32>
      %171 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %172 = stablehlo.pad %171, %cst_27, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %173 = stablehlo.add %149, %172 : tensor<2xf32>
      %174 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %175 = stablehlo.pad %174, %cst_28, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %176 = stablehlo.add %173, %175 : tensor<2xf32>
      %177 = stablehlo.multiply %156, %arg8 : tensor<f32>
      %178 = stablehlo.multiply %156, %arg7 : tensor<f32>
      %179 = stablehlo.negate %177 : tensor<f32>
      %180 = stablehlo.add %8, %179 : tensor<f32>
      stablehlo.return %177, %170, %164, %180, %176, %178 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
