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
//         k2 = vector_field(t + 1 / 2 * dt, yn + dt * (1 / 2 * k1))
//         k3 = vector_field(t + 3 / 4 * dt, yn + dt * (3 / 4 * k2))
//         k4 = vector_field(t + dt, yn + dt * (2 / 9 * k1 + 1 / 3 * k2 + 4 / 9 * k3))
//         y_next = yn + dt * (2 / 9 * k1 + 1 / 3 * k2 + 4 / 9 * k3)
//         local_err = dt * (-5 / 72 * k1 + 1 / 12 * k2 + 1 / 9 * k3 - 1 / 8 * k4)
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
//         is_good = err_norm <= 1
//         resize = jnp.clip(0.9 * jnp.maximum(err_norm, 1e-7) ** (-1 / 3), 0.1, 5)
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
      %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
      %19 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
      %21 = stablehlo.add %arg4, %20 : tensor<2xf32>
      %22 = stablehlo.slice %21 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
      %24 = stablehlo.slice %21 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
      %26 = stablehlo.negate %arg1 : tensor<f32>
      %27 = stablehlo.multiply %26, %25 : tensor<f32>
      %28 = stablehlo.sine %23 : tensor<f32>
      %29 = stablehlo.multiply %arg2, %28 : tensor<f32>
      %30 = stablehlo.subtract %27, %29 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %32 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %33 = stablehlo.concatenate %31, %32, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
      %36 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
      %38 = stablehlo.add %arg4, %37 : tensor<2xf32>
      %39 = stablehlo.slice %38 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.slice %38 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %42 = stablehlo.reshape %41 : (tensor<1xf32>) -> tensor<f32>
      %43 = stablehlo.negate %arg1 : tensor<f32>
      %44 = stablehlo.multiply %43, %42 : tensor<f32>
      %45 = stablehlo.sine %40 : tensor<f32>
      %46 = stablehlo.multiply %arg2, %45 : tensor<f32>
      %47 = stablehlo.subtract %44, %46 : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %49 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %50 = stablehlo.concatenate %48, %49, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_1 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %16 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %53, %33 : tensor<2xf32>
      %55 = stablehlo.add %52, %54 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %56, %50 : tensor<2xf32>
      %58 = stablehlo.add %55, %57 : tensor<2xf32>
      %59 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
      %61 = stablehlo.add %arg4, %60 : tensor<2xf32>
      %62 = stablehlo.slice %61 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %63 = stablehlo.reshape %62 : (tensor<1xf32>) -> tensor<f32>
      %64 = stablehlo.slice %61 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<f32>
      %66 = stablehlo.negate %arg1 : tensor<f32>
      %67 = stablehlo.multiply %66, %65 : tensor<f32>
      %68 = stablehlo.sine %63 : tensor<f32>
      %69 = stablehlo.multiply %arg2, %68 : tensor<f32>
      %70 = stablehlo.subtract %67, %69 : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %73 = stablehlo.concatenate %71, %72, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_4 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %75 = stablehlo.multiply %74, %16 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %77 = stablehlo.multiply %76, %33 : tensor<2xf32>
      %78 = stablehlo.add %75, %77 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %80 = stablehlo.multiply %79, %50 : tensor<2xf32>
      %81 = stablehlo.add %78, %80 : tensor<2xf32>
      %82 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %83 = stablehlo.multiply %82, %81 : tensor<2xf32>
      %84 = stablehlo.add %arg4, %83 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %16 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %88 = stablehlo.multiply %87, %33 : tensor<2xf32>
      %89 = stablehlo.add %86, %88 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %50 : tensor<2xf32>
      %92 = stablehlo.add %89, %91 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %94 = stablehlo.multiply %93, %73 : tensor<2xf32>
      %95 = stablehlo.subtract %92, %94 : tensor<2xf32>
      %96 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
      %98 = stablehlo.abs %arg4 : tensor<2xf32>
      %99 = stablehlo.abs %84 : tensor<2xf32>
      %100 = stablehlo.maximum %98, %99 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.multiply %101, %100 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %104 = stablehlo.add %103, %102 : tensor<2xf32>
      %105 = stablehlo.divide %97, %104 : tensor<2xf32>
      %106 = stablehlo.abs %105 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %107 = stablehlo.reduce(%106 init: %cst_13) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %108 = stablehlo.compare LE, %107, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_15 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %109 = stablehlo.maximum %107, %cst_15 : tensor<f32>
      %cst_16 = stablehlo.constant dense<-0.333333343> : tensor<f32>
      %110 = stablehlo.power %109, %cst_16 : tensor<f32>
      %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %111 = stablehlo.multiply %cst_17, %110 : tensor<f32>
      %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %c = stablehlo.constant dense<5> : tensor<i32>
      %112 = func.call @clip(%111, %cst_18, %c) : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<f32>
      %113 = stablehlo.add %arg3, %4 : tensor<f32>
      %114 = func.call @_where(%108, %113, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %115 = func.call @_where_0(%108, %84, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %4, %112 : tensor<f32>
      stablehlo.return %114, %115, %116 : tensor<f32>, tensor<2xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
    return %2#0, %2#1, %2#2 : tensor<f32>, tensor<2xf32>, tensor<f32>
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
    %19 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_26 = stablehlo.constant dense<false> : tensor<i1>
    %26 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %c_27 = stablehlo.constant dense<false> : tensor<i1>
    %27 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_33 = stablehlo.constant dense<false> : tensor<i1>
    %33 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_40 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %42:49 = stablehlo.while(%iterArg = %arg3, %iterArg_50 = %arg0, %iterArg_51 = %arg1, %iterArg_52 = %c_42, %iterArg_53 = %cst, %iterArg_54 = %arg2, %iterArg_55 = %cst_0, %iterArg_56 = %0, %iterArg_57 = %1, %iterArg_58 = %2, %iterArg_59 = %3, %iterArg_60 = %4, %iterArg_61 = %5, %iterArg_62 = %6, %iterArg_63 = %7, %iterArg_64 = %8, %iterArg_65 = %9, %iterArg_66 = %10, %iterArg_67 = %11, %iterArg_68 = %12, %iterArg_69 = %13, %iterArg_70 = %14, %iterArg_71 = %15, %iterArg_72 = %16, %iterArg_73 = %17, %iterArg_74 = %18, %iterArg_75 = %19, %iterArg_76 = %20, %iterArg_77 = %21, %iterArg_78 = %22, %iterArg_79 = %23, %iterArg_80 = %24, %iterArg_81 = %25, %iterArg_82 = %26, %iterArg_83 = %27, %iterArg_84 = %28, %iterArg_85 = %29, %iterArg_86 = %30, %iterArg_87 = %31, %iterArg_88 = %32, %iterArg_89 = %33, %iterArg_90 = %34, %iterArg_91 = %35, %iterArg_92 = %36, %iterArg_93 = %37, %iterArg_94 = %38, %iterArg_95 = %39, %iterArg_96 = %40, %iterArg_97 = %41) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_98 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_52, %c_98, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45:45 = func.call @closed_call(%iterArg, %iterArg_50, %iterArg_51, %iterArg_53, %iterArg_54, %iterArg_55) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_56, %45#3, %iterArg_52) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %47 = func.call @dynamic_update_index_in_dim_1(%iterArg_57, %45#4, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %45#5, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %45#6, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %45#7, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %45#8, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %45#9, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %45#10, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_64, %45#11, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %45#12, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %45#13, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %45#14, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %45#15, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %45#16, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %45#17, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %45#18, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %45#19, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %45#20, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %45#21, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %45#22, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %45#23, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %45#24, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %45#25, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %45#26, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_2(%iterArg_80, %45#27, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_2(%iterArg_81, %45#28, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %72 = func.call @dynamic_update_index_in_dim_3(%iterArg_82, %45#29, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %73 = func.call @dynamic_update_index_in_dim_3(%iterArg_83, %45#30, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %45#31, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %45#32, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %76 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %45#33, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_87, %45#34, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %45#35, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_3(%iterArg_89, %45#36, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %45#37, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %45#38, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %45#39, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %45#40, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %45#41, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %45#42, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %45#43, %iterArg_52) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %45#44, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %88 = stablehlo.add %iterArg_52, %c_98 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %88, %45#0, %45#1, %45#2, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %44:49 = stablehlo.while(%iterArg = %42#7, %iterArg_50 = %42#8, %iterArg_51 = %42#9, %iterArg_52 = %42#10, %iterArg_53 = %42#11, %iterArg_54 = %42#12, %iterArg_55 = %42#13, %iterArg_56 = %42#14, %iterArg_57 = %42#15, %iterArg_58 = %42#16, %iterArg_59 = %42#17, %iterArg_60 = %42#18, %iterArg_61 = %42#19, %iterArg_62 = %42#20, %iterArg_63 = %42#21, %iterArg_64 = %42#22, %iterArg_65 = %42#23, %iterArg_66 = %42#24, %iterArg_67 = %42#25, %iterArg_68 = %42#26, %iterArg_69 = %42#27, %iterArg_70 = %42#28, %iterArg_71 = %42#29, %iterArg_72 = %42#30, %iterArg_73 = %42#31, %iterArg_74 = %42#32, %iterArg_75 = %42#33, %iterArg_76 = %42#34, %iterArg_77 = %42#35, %iterArg_78 = %42#36, %iterArg_79 = %42#37, %iterArg_80 = %42#38, %iterArg_81 = %42#39, %iterArg_82 = %42#40, %iterArg_83 = %42#41, %iterArg_84 = %42#42, %iterArg_85 = %42#43, %iterArg_86 = %42#44, %iterArg_87 = %42#45, %iterArg_88 = %42#46, %iterArg_89 = %42#47, %iterArg_90 = %42#48, %iterArg_91 = %c_49, %iterArg_92 = %cst_44, %iterArg_93 = %cst_45, %iterArg_94 = %cst_46, %iterArg_95 = %cst_47, %iterArg_96 = %43, %iterArg_97 = %cst_48) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_98 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_91, %c_98, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_98 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.subtract %c_98, %iterArg_91 : tensor<i32>
      %c_99 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_99 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim(%iterArg, %46) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %48 = func.call @dynamic_index_in_dim_5(%iterArg_50, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_51, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_55, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_56, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_6(%iterArg_57, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_58, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_59, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_61, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_62, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_6(%iterArg_63, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_64, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_65, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_66, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_68, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_69, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_70, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_71, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_72, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_6(%iterArg_73, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim_6(%iterArg_74, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_index_in_dim_7(%iterArg_75, %46) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %74 = func.call @dynamic_index_in_dim_7(%iterArg_76, %46) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %75 = func.call @dynamic_index_in_dim_6(%iterArg_77, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_78, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_6(%iterArg_79, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_80, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_7(%iterArg_82, %46) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_83, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_84, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_5(%iterArg_85, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_86, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_87, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_8(%iterArg_89, %46) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %88 = func.call @dynamic_index_in_dim_5(%iterArg_90, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %89:6 = func.call @closed_call_9(%iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_91, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %90, %89#0, %89#1, %89#2, %89#3, %89#4, %89#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %44#44, %44#45, %44#47, %44#43 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) {
    %0 = stablehlo.compare LT, %arg3, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:44 = "stablehlo.case"(%1) ({
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
      %5 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %c_24 = stablehlo.constant dense<false> : tensor<i1>
      %9 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c_30 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_37 = stablehlo.constant dense<false> : tensor<i1>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %arg3, %arg4, %arg5, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5, %3, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %4, %cst_13, %cst_14, %cst_15, %cst_16, %5, %cst_18, %cst_19, %cst_20, %cst_21, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %cst_32, %cst_33, %cst_34, %cst_35, %cst_36, %c_37, %cst_38 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
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
      %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<2xf32>
      %30 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<2xf32>
      %32 = stablehlo.add %arg4, %31 : tensor<2xf32>
      %33 = stablehlo.slice %32 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %34 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
      %35 = stablehlo.slice %32 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %36 = stablehlo.reshape %35 : (tensor<1xf32>) -> tensor<f32>
      %37 = stablehlo.negate %arg1 : tensor<f32>
      %38 = stablehlo.multiply %37, %36 : tensor<f32>
      %39 = stablehlo.sine %34 : tensor<f32>
      %40 = stablehlo.cosine %34 : tensor<f32>
      %41 = stablehlo.multiply %arg2, %39 : tensor<f32>
      %42 = stablehlo.subtract %38, %41 : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %45 = stablehlo.concatenate %43, %44, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_8 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<2xf32>
      %48 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
      %50 = stablehlo.add %arg4, %49 : tensor<2xf32>
      %51 = stablehlo.slice %50 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %52 = stablehlo.reshape %51 : (tensor<1xf32>) -> tensor<f32>
      %53 = stablehlo.slice %50 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %54 = stablehlo.reshape %53 : (tensor<1xf32>) -> tensor<f32>
      %55 = stablehlo.negate %arg1 : tensor<f32>
      %56 = stablehlo.multiply %55, %54 : tensor<f32>
      %57 = stablehlo.sine %52 : tensor<f32>
      %58 = stablehlo.cosine %52 : tensor<f32>
      %59 = stablehlo.multiply %arg2, %57 : tensor<f32>
      %60 = stablehlo.subtract %56, %59 : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %62 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %63 = stablehlo.concatenate %61, %62, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %64, %27 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %67 = stablehlo.multiply %66, %45 : tensor<2xf32>
      %68 = stablehlo.add %65, %67 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %70 = stablehlo.multiply %69, %63 : tensor<2xf32>
      %71 = stablehlo.add %68, %70 : tensor<2xf32>
      %72 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<2xf32>
      %74 = stablehlo.add %arg4, %73 : tensor<2xf32>
      %75 = stablehlo.slice %74 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %76 = stablehlo.reshape %75 : (tensor<1xf32>) -> tensor<f32>
      %77 = stablehlo.slice %74 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %78 = stablehlo.reshape %77 : (tensor<1xf32>) -> tensor<f32>
      %79 = stablehlo.negate %arg1 : tensor<f32>
      %80 = stablehlo.multiply %79, %78 : tensor<f32>
      %81 = stablehlo.sine %76 : tensor<f32>
      %82 = stablehlo.cosine %76 : tensor<f32>
      %83 = stablehlo.multiply %arg2, %81 : tensor<f32>
      %84 = stablehlo.subtract %80, %83 : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %86 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %87 = stablehlo.concatenate %85, %86, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.222222224> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %27 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.333333343> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %45 : tensor<2xf32>
      %92 = stablehlo.add %89, %91 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.444444448> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %94 = stablehlo.multiply %93, %63 : tensor<2xf32>
      %95 = stablehlo.add %92, %94 : tensor<2xf32>
      %96 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
      %98 = stablehlo.add %arg4, %97 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %27 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<0.0833333358> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.multiply %101, %45 : tensor<2xf32>
      %103 = stablehlo.add %100, %102 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.111111112> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.multiply %104, %63 : tensor<2xf32>
      %106 = stablehlo.add %103, %105 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %108 = stablehlo.multiply %107, %87 : tensor<2xf32>
      %109 = stablehlo.subtract %106, %108 : tensor<2xf32>
      %110 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %111 = stablehlo.multiply %110, %109 : tensor<2xf32>
      %112 = stablehlo.abs %arg4 : tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %114 = stablehlo.compare GE, %arg4, %113, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %115 = stablehlo.abs %98 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.compare GE, %98, %116, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %118 = stablehlo.maximum %112, %115 : tensor<2xf32>
      %119 = stablehlo.compare EQ, %112, %118, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %122 = stablehlo.select %119, %120, %121 : tensor<2xi1>, tensor<2xf32>
      %123 = stablehlo.compare EQ, %115, %118, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %124 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %126 = stablehlo.select %123, %124, %125 : tensor<2xi1>, tensor<2xf32>
      %127 = stablehlo.divide %122, %126 : tensor<2xf32>
      %128 = stablehlo.compare EQ, %115, %118, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %131 = stablehlo.select %128, %129, %130 : tensor<2xi1>, tensor<2xf32>
      %132 = stablehlo.compare EQ, %112, %118, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %133 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %135 = stablehlo.select %132, %133, %134 : tensor<2xi1>, tensor<2xf32>
      %136 = stablehlo.divide %131, %135 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.multiply %137, %118 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %140 = stablehlo.add %139, %138 : tensor<2xf32>
      %141 = stablehlo.divide %111, %140 : tensor<2xf32>
      %142 = stablehlo.multiply %140, %140 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %143 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %144 = stablehlo.divide %143, %142 : tensor<2xf32>
      %145 = stablehlo.abs %141 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %147 = stablehlo.compare GE, %141, %146, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %148 = stablehlo.reduce(%145 init: %cst_33) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %149 = stablehlo.reshape %148 : (tensor<f32>) -> tensor<1xf32>
      %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %151 = stablehlo.compare EQ, %145, %150, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %152 = stablehlo.convert %151 : (tensor<2xi1>) -> tensor<2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %153 = stablehlo.reduce(%152 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %154 = stablehlo.compare LE, %148, %cst_35, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_36 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %155 = stablehlo.maximum %148, %cst_36 : tensor<f32>
      %156 = stablehlo.compare EQ, %148, %155, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %157 = stablehlo.select %156, %cst_38, %cst_37 : tensor<i1>, tensor<f32>
      %cst_39 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
      %158 = stablehlo.compare EQ, %cst_39, %155, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %159 = stablehlo.select %158, %cst_41, %cst_40 : tensor<i1>, tensor<f32>
      %160 = stablehlo.divide %157, %159 : tensor<f32>
      %cst_42 = stablehlo.constant dense<-0.333333343> : tensor<f32>
      %161 = stablehlo.power %155, %cst_42 : tensor<f32>
      %cst_43 = stablehlo.constant dense<-0.333333343> : tensor<f32>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %162 = stablehlo.subtract %cst_43, %cst_44 : tensor<f32>
      %163 = stablehlo.power %155, %162 : tensor<f32>
      %cst_45 = stablehlo.constant dense<-0.333333343> : tensor<f32>
      %164 = stablehlo.multiply %cst_45, %163 : tensor<f32>
      %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %165 = stablehlo.multiply %cst_46, %161 : tensor<f32>
      %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %c = stablehlo.constant dense<5> : tensor<i32>
      %166:3 = func.call @clip(%165, %cst_47, %c) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %167 = stablehlo.add %arg3, %4 : tensor<f32>
      %168 = func.call @_where(%154, %167, %arg3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %169 = func.call @_where_0(%154, %98, %arg4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %170 = stablehlo.multiply %4, %166#0 : tensor<f32>
      stablehlo.return %168, %169, %170, %9, %14, %18, %19, %22, %21, %arg2, %29, %4, %36, %37, %40, %39, %47, %54, %55, %58, %57, %71, %78, %79, %82, %81, %95, %109, %114, %117, %127, %136, %140, %111, %144, %147, %152, %153, %160, %164, %166#1, %166#2, %154, %166#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
    return %2#0, %2#1, %2#2, %1, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %2#11, %2#12, %2#13, %2#14, %2#15, %2#16, %2#17, %2#18, %2#19, %2#20, %2#21, %2#22, %2#23, %2#24, %2#25, %2#26, %2#27, %2#28, %2#29, %2#30, %2#31, %2#32, %2#33, %2#34, %2#35, %2#36, %2#37, %2#38, %2#39, %2#40, %2#41, %2#42, %2#43 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
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
    %7 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
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
  func.func private @closed_call_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>, %arg5: tensor<f32>, %arg6: tensor<i32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<2xf32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<2xf32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<2xf32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<2xf32>, %arg31: tensor<2xf32>, %arg32: tensor<2xi1>, %arg33: tensor<2xi1>, %arg34: tensor<2xf32>, %arg35: tensor<2xf32>, %arg36: tensor<2xf32>, %arg37: tensor<2xf32>, %arg38: tensor<2xf32>, %arg39: tensor<2xi1>, %arg40: tensor<2xf32>, %arg41: tensor<f32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>, %arg45: tensor<f32>, %arg46: tensor<i1>, %arg47: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %0:6 = "stablehlo.case"(%arg6) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %cst, %cst_0, %cst_1, %arg3, %arg4, %arg5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %4 = stablehlo.multiply %arg15, %arg5 : tensor<f32>
      %5 = stablehlo.multiply %arg5, %arg47 : tensor<f32>
      %6:2 = func.call @_where_10(%arg46, %arg4) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %7:2 = func.call @_where_11(%arg46, %arg3) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %8 = stablehlo.add %7#1, %7#0 : tensor<f32>
      %9 = stablehlo.add %5, %7#0 : tensor<f32>
      %10 = func.call @clip_12(%arg44, %arg45, %4) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
      %11 = stablehlo.multiply %cst, %10 : tensor<f32>
      %12 = stablehlo.multiply %11, %arg43 : tensor<f32>
      %13 = stablehlo.multiply %12, %arg42 : tensor<f32>
      %14 = stablehlo.divide %13, %arg41 : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %16 = stablehlo.multiply %15, %arg40 : tensor<2xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %18 = stablehlo.select %arg39, %17, %16 : tensor<2xi1>, tensor<2xf32>
      %19 = stablehlo.select %arg39, %16, %17 : tensor<2xi1>, tensor<2xf32>
      %20 = stablehlo.negate %18 : tensor<2xf32>
      %21 = stablehlo.add %19, %20 : tensor<2xf32>
      %22 = stablehlo.multiply %21, %arg38 : tensor<2xf32>
      %23 = stablehlo.multiply %22, %arg37 : tensor<2xf32>
      %24 = stablehlo.negate %23 : tensor<2xf32>
      %25 = stablehlo.divide %21, %arg36 : tensor<2xf32>
      %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %27 = stablehlo.multiply %26, %24 : tensor<2xf32>
      %28 = stablehlo.multiply %27, %arg35 : tensor<2xf32>
      %29 = stablehlo.multiply %27, %arg34 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.select %arg33, %30, %28 : tensor<2xi1>, tensor<2xf32>
      %32 = stablehlo.select %arg33, %28, %30 : tensor<2xi1>, tensor<2xf32>
      %33 = stablehlo.add %6#0, %32 : tensor<2xf32>
      %34 = stablehlo.negate %31 : tensor<2xf32>
      %35 = stablehlo.add %33, %34 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %37 = stablehlo.select %arg32, %36, %29 : tensor<2xi1>, tensor<2xf32>
      %38 = stablehlo.select %arg32, %29, %36 : tensor<2xi1>, tensor<2xf32>
      %39 = stablehlo.add %6#1, %38 : tensor<2xf32>
      %40 = stablehlo.negate %37 : tensor<2xf32>
      %41 = stablehlo.add %39, %40 : tensor<2xf32>
      %42 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %43 = stablehlo.multiply %42, %25 : tensor<2xf32>
      %44 = stablehlo.multiply %25, %arg31 : tensor<2xf32>
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
      %57 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %35 : tensor<2xf32>
      %59 = stablehlo.multiply %35, %arg30 : tensor<2xf32>
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
      %77 = stablehlo.multiply %75, %arg29 : tensor<f32>
      %78 = stablehlo.multiply %76, %arg28 : tensor<f32>
      %79 = stablehlo.multiply %arg27, %74 : tensor<f32>
      %80 = stablehlo.add %72, %79 : tensor<f32>
      %81 = stablehlo.multiply %74, %arg26 : tensor<f32>
      %82 = stablehlo.negate %81 : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.pad %83, %cst_13, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.pad %85, %cst_14, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.add %84, %86 : tensor<2xf32>
      %88 = stablehlo.add %56, %87 : tensor<2xf32>
      %89 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %87 : tensor<2xf32>
      %91 = stablehlo.multiply %87, %arg25 : tensor<2xf32>
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
      %109 = stablehlo.multiply %107, %arg24 : tensor<f32>
      %110 = stablehlo.add %77, %109 : tensor<f32>
      %111 = stablehlo.multiply %108, %arg23 : tensor<f32>
      %112 = stablehlo.multiply %arg22, %106 : tensor<f32>
      %113 = stablehlo.add %104, %112 : tensor<f32>
      %114 = stablehlo.multiply %106, %arg21 : tensor<f32>
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
      %123 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %124 = stablehlo.multiply %123, %121 : tensor<2xf32>
      %125 = stablehlo.multiply %121, %arg20 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %126 = stablehlo.reduce(%125 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %127 = stablehlo.add %93, %126 : tensor<f32>
      %cst_22 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %129 = stablehlo.multiply %128, %124 : tensor<2xf32>
      %130 = stablehlo.add %99, %129 : tensor<2xf32>
      %131 = stablehlo.slice %130 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %132 = stablehlo.reshape %131 : (tensor<1xf32>) -> tensor<f32>
      %133 = stablehlo.slice %130 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %134 = stablehlo.reshape %133 : (tensor<1xf32>) -> tensor<f32>
      %135 = stablehlo.negate %134 : tensor<f32>
      %136 = stablehlo.multiply %arg13, %135 : tensor<f32>
      %137 = stablehlo.multiply %135, %arg19 : tensor<f32>
      %138 = stablehlo.add %110, %137 : tensor<f32>
      %139 = stablehlo.multiply %136, %arg18 : tensor<f32>
      %140 = stablehlo.multiply %arg17, %134 : tensor<f32>
      %141 = stablehlo.add %132, %140 : tensor<f32>
      %142 = stablehlo.multiply %134, %arg16 : tensor<f32>
      %143 = stablehlo.negate %142 : tensor<f32>
      %144 = stablehlo.add %116, %143 : tensor<f32>
      %145 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %146 = stablehlo.pad %145, %cst_23, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %147 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %148 = stablehlo.pad %147, %cst_24, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %149 = stablehlo.add %146, %148 : tensor<2xf32>
      %150 = stablehlo.add %122, %149 : tensor<2xf32>
      %151 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %152 = stablehlo.multiply %151, %149 : tensor<2xf32>
      %153 = stablehlo.multiply %149, %arg14 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %154 = stablehlo.reduce(%153 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %155 = stablehlo.add %127, %154 : tensor<f32>
      %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %157 = stablehlo.multiply %156, %152 : tensor<2xf32>
      %158 = stablehlo.add %102, %157 : tensor<2xf32>
      %159 = stablehlo.slice %158 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
      %161 = stablehlo.slice %158 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
      %163 = stablehlo.negate %162 : tensor<f32>
      %164 = stablehlo.multiply %arg13, %163 : tensor<f32>
      %165 = stablehlo.multiply %163, %arg12 : tensor<f32>
      %166 = stablehlo.add %138, %165 : tensor<f32>
      %167 = stablehlo.multiply %164, %arg11 : tensor<f32>
      %168 = stablehlo.multiply %arg10, %162 : tensor<f32>
      %169 = stablehlo.add %160, %168 : tensor<f32>
      %170 = stablehlo.multiply %162, %arg9 : tensor<f32>
      %171 = stablehlo.negate %170 : tensor<f32>
      %172 = stablehlo.add %144, %171 : tensor<f32>
      %173 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %174 = stablehlo.pad %173, %cst_27, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %175 = stablehlo.add %150, %174 : tensor<2xf32>
      %176 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %177 = stablehlo.pad %176, %cst_28, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %178 = stablehlo.add %175, %177 : tensor<2xf32>
      %179 = stablehlo.multiply %155, %arg8 : tensor<f32>
      %180 = stablehlo.multiply %155, %arg7 : tensor<f32>
      %181 = stablehlo.negate %179 : tensor<f32>
      %182 = stablehlo.add %8, %181 : tensor<f32>
      stablehlo.return %179, %172, %166, %182, %178, %180 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
