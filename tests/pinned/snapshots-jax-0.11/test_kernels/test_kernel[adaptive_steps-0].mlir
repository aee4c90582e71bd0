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
      %1 = stablehlo.compare LT, %iterArg_4, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
      %3:3 = "stablehlo.case"(%2) ({
        stablehlo.return %iterArg_4, %iterArg_5, %iterArg_6 : tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %5 = stablehlo.subtract %iterArg, %iterArg_4 : tensor<f32>
        %6 = stablehlo.minimum %iterArg_6, %5 : tensor<f32>
        %7 = stablehlo.slice %iterArg_5 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
        %9 = stablehlo.slice %iterArg_5 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
        %11 = stablehlo.negate %iterArg_1 : tensor<f32>
        %12 = stablehlo.multiply %11, %10 : tensor<f32>
        %13 = stablehlo.sine %8 : tensor<f32>
        %14 = stablehlo.multiply %iterArg_2, %13 : tensor<f32>
        %15 = stablehlo.subtract %12, %14 : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %18 = stablehlo.concatenate %16, %17, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %19 = stablehlo.multiply %6, %cst_8 : tensor<f32>
        %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %21 = stablehlo.multiply %20, %18 : tensor<2xf32>
        %22 = stablehlo.add %iterArg_5, %21 : tensor<2xf32>
        %23 = stablehlo.slice %22 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
        %25 = stablehlo.slice %22 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %26 = stablehlo.reshape %25 : (tensor<1xf32>) -> tensor<f32>
        %27 = stablehlo.negate %iterArg_1 : tensor<f32>
        %28 = stablehlo.multiply %27, %26 : tensor<f32>
        %29 = stablehlo.sine %24 : tensor<f32>
        %30 = stablehlo.multiply %iterArg_2, %29 : tensor<f32>
        %31 = stablehlo.subtract %28, %30 : tensor<f32>
        %32 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %33 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %34 = stablehlo.concatenate %32, %33, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %35 = stablehlo.multiply %6, %cst_9 : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %37 = stablehlo.multiply %36, %34 : tensor<2xf32>
        %38 = stablehlo.add %iterArg_5, %37 : tensor<2xf32>
        %39 = stablehlo.slice %38 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
        %41 = stablehlo.slice %38 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %42 = stablehlo.reshape %41 : (tensor<1xf32>) -> tensor<f32>
        %43 = stablehlo.negate %iterArg_1 : tensor<f32>
        %44 = stablehlo.multiply %43, %42 : tensor<f32>
        %45 = stablehlo.sine %40 : tensor<f32>
        %46 = stablehlo.multiply %iterArg_2, %45 : tensor<f32>
        %47 = stablehlo.subtract %44, %46 : tensor<f32>
        %48 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %49 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %50 = stablehlo.concatenate %48, %49, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_10 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %52 = stablehlo.multiply %51, %18 : tensor<2xf32>
        %cst_11 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %54 = stablehlo.multiply %53, %34 : tensor<2xf32>
        %55 = stablehlo.add %52, %54 : tensor<2xf32>
        %cst_12 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %57 = stablehlo.multiply %56, %50 : tensor<2xf32>
        %58 = stablehlo.add %55, %57 : tensor<2xf32>
        %59 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
        %61 = stablehlo.add %iterArg_5, %60 : tensor<2xf32>
        %62 = stablehlo.slice %61 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %63 = stablehlo.reshape %62 : (tensor<1xf32>) -> tensor<f32>
        %64 = stablehlo.slice %61 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<f32>
        %66 = stablehlo.negate %iterArg_1 : tensor<f32>
        %67 = stablehlo.multiply %66, %65 : tensor<f32>
        %68 = stablehlo.sine %63 : tensor<f32>
        %69 = stablehlo.multiply %iterArg_2, %68 : tensor<f32>
        %70 = stablehlo.subtract %67, %69 : tensor<f32>
        %71 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %73 = stablehlo.concatenate %71, %72, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_13 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %75 = stablehlo.multiply %74, %18 : tensor<2xf32>
        %cst_14 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %76 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %77 = stablehlo.multiply %76, %34 : tensor<2xf32>
        %78 = stablehlo.add %75, %77 : tensor<2xf32>
        %cst_15 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %80 = stablehlo.multiply %79, %50 : tensor<2xf32>
        %81 = stablehlo.add %78, %80 : tensor<2xf32>
        %82 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %83 = stablehlo.multiply %82, %81 : tensor<2xf32>
        %84 = stablehlo.add %iterArg_5, %83 : tensor<2xf32>
        %cst_16 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %85 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %86 = stablehlo.multiply %85, %18 : tensor<2xf32>
        %cst_17 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %87 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %88 = stablehlo.multiply %87, %34 : tensor<2xf32>
        %89 = stablehlo.add %86, %88 : tensor<2xf32>
        %cst_18 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %90 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %91 = stablehlo.multiply %90, %50 : tensor<2xf32>
        %92 = stablehlo.add %89, %91 : tensor<2xf32>
        %cst_19 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %94 = stablehlo.multiply %93, %73 : tensor<2xf32>
        %95 = stablehlo.subtract %92, %94 : tensor<2xf32>
        %96 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
        %98 = stablehlo.abs %iterArg_5 : tensor<2xf32>
        %99 = stablehlo.abs %84 : tensor<2xf32>
        %100 = stablehlo.maximum %98, %99 : tensor<2xf32>
        %cst_20 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %101 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %102 = stablehlo.multiply %101, %100 : tensor<2xf32>
        %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %104 = stablehlo.add %103, %102 : tensor<2xf32>
        %105 = stablehlo.divide %97, %104 : tensor<2xf32>
        %106 = stablehlo.abs %105 : tensor<2xf32>
        %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %107 = stablehlo.reduce(%106 init: %cst_22) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %108 = stablehlo.compare LE, %107, %cst_23, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_24 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %109 = stablehlo.maximum %107, %cst_24 : tensor<f32>
        %cst_25 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %110 = stablehlo.power %109, %cst_25 : tensor<f32>
        %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %111 = stablehlo.multiply %cst_26, %110 : tensor<f32>
        %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %cst_28 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %112 = func.call @clip(%111, %cst_27, %cst_28) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %113 = stablehlo.add %iterArg_4, %6 : tensor<f32>
        %114 = func.call @_where(%108, %113, %iterArg_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %115 = func.call @_where_0(%108, %84, %iterArg_5) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %116 = stablehlo.multiply %6, %112 : tensor<f32>
        stablehlo.return %114, %115, %116 : tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %4, %3#0, %3#1, %3#2 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %0#5 : tensor<2xf32>
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
      %47 = stablehlo.compare LT, %iterArg_55, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %48 = stablehlo.convert %47 : (tensor<i1>) -> tensor<i32>
      %49:46 = "stablehlo.case"(%48) ({
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %95 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %96 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %97 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %98 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %99 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_130 = stablehlo.constant dense<false> : tensor<i1>
        %100 = stablehlo.broadcast_in_dim %c_130, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %c_131 = stablehlo.constant dense<false> : tensor<i1>
        %101 = stablehlo.broadcast_in_dim %c_131, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %104 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %106 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_137 = stablehlo.constant dense<false> : tensor<i1>
        %107 = stablehlo.broadcast_in_dim %c_137, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %108 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_144 = stablehlo.constant dense<false> : tensor<i1>
        %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_55, %iterArg_56, %iterArg_57, %cst_103, %cst_104, %cst_105, %cst_106, %cst_107, %cst_108, %cst_109, %95, %cst_111, %cst_112, %cst_113, %cst_114, %cst_115, %96, %cst_117, %cst_118, %cst_119, %cst_120, %cst_121, %97, %cst_123, %cst_124, %cst_125, %cst_126, %cst_127, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %cst_139, %cst_140, %cst_141, %cst_142, %cst_143, %c_144, %cst_145 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %95 = stablehlo.subtract %iterArg, %iterArg_55 : tensor<f32>
        %96 = stablehlo.minimum %iterArg_57, %95 : tensor<f32>
        %97 = stablehlo.compare GT, %95, %iterArg_57, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %98 = stablehlo.compare EQ, %95, %iterArg_57, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_104 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %99 = stablehlo.select %98, %cst_104, %cst_103 : tensor<i1>, tensor<f32>
        %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %100 = stablehlo.select %97, %cst_105, %99 : tensor<i1>, tensor<f32>
        %101 = stablehlo.compare GT, %iterArg_57, %95, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %102 = stablehlo.compare EQ, %iterArg_57, %95, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %103 = stablehlo.select %102, %cst_107, %cst_106 : tensor<i1>, tensor<f32>
        %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %104 = stablehlo.select %101, %cst_108, %103 : tensor<i1>, tensor<f32>
        %105 = stablehlo.slice %iterArg_56 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
        %107 = stablehlo.slice %iterArg_56 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %108 = stablehlo.reshape %107 : (tensor<1xf32>) -> tensor<f32>
        %109 = stablehlo.negate %iterArg_52 : tensor<f32>
        %110 = stablehlo.multiply %109, %108 : tensor<f32>
        %111 = stablehlo.sine %106 : tensor<f32>
        %112 = stablehlo.cosine %106 : tensor<f32>
        %113 = stablehlo.multiply %iterArg_53, %111 : tensor<f32>
        %114 = stablehlo.subtract %110, %113 : tensor<f32>
        %115 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %116 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %117 = stablehlo.concatenate %115, %116, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %118 = stablehlo.multiply %96, %cst_109 : tensor<f32>
        %119 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %120 = stablehlo.multiply %119, %117 : tensor<2xf32>
        %121 = stablehlo.add %iterArg_56, %120 : tensor<2xf32>
        %122 = stablehlo.slice %121 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %123 = stablehlo.reshape %122 : (tensor<1xf32>) -> tensor<f32>
        %124 = stablehlo.slice %121 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %125 = stablehlo.reshape %124 : (tensor<1xf32>) -> tensor<f32>
        %126 = stablehlo.negate %iterArg_52 : tensor<f32>
        %127 = stablehlo.multiply %126, %125 : tensor<f32>
        %128 = stablehlo.sine %123 : tensor<f32>
        %129 = stablehlo.cosine %123 : tensor<f32>
        %130 = stablehlo.multiply %iterArg_53, %128 : tensor<f32>
        %131 = stablehlo.subtract %127, %130 : tensor<f32>
        %132 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %133 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %134 = stablehlo.concatenate %132, %133, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_110 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %135 = stablehlo.multiply %96, %cst_110 : tensor<f32>
        %136 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %137 = stablehlo.multiply %136, %134 : tensor<2xf32>
        %138 = stablehlo.add %iterArg_56, %137 : tensor<2xf32>
        %139 = stablehlo.slice %138 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %140 = stablehlo.reshape %139 : (tensor<1xf32>) -> tensor<f32>
        %141 = stablehlo.slice %138 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %142 = stablehlo.reshape %141 : (tensor<1xf32>) -> tensor<f32>
        %143 = stablehlo.negate %iterArg_52 : tensor<f32>
        %144 = stablehlo.multiply %143, %142 : tensor<f32>
        %145 = stablehlo.sine %140 : tensor<f32>
        %146 = stablehlo.cosine %140 : tensor<f32>
        %147 = stablehlo.multiply %iterArg_53, %145 : tensor<f32>
        %148 = stablehlo.subtract %144, %147 : tensor<f32>
        %149 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %150 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %151 = stablehlo.concatenate %149, %150, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %152 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %153 = stablehlo.multiply %152, %117 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %154 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %155 = stablehlo.multiply %154, %134 : tensor<2xf32>
        %156 = stablehlo.add %153, %155 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %157 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %158 = stablehlo.multiply %157, %151 : tensor<2xf32>
        %159 = stablehlo.add %156, %158 : tensor<2xf32>
        %160 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %161 = stablehlo.multiply %160, %159 : tensor<2xf32>
        %162 = stablehlo.add %iterArg_56, %161 : tensor<2xf32>
        %163 = stablehlo.slice %162 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %164 = stablehlo.reshape %163 : (tensor<1xf32>) -> tensor<f32>
        %165 = stablehlo.slice %162 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %166 = stablehlo.reshape %165 : (tensor<1xf32>) -> tensor<f32>
        %167 = stablehlo.negate %iterArg_52 : tensor<f32>
        %168 = stablehlo.multiply %167, %166 : tensor<f32>
        %169 = stablehlo.sine %164 : tensor<f32>
        %170 = stablehlo.cosine %164 : tensor<f32>
        %171 = stablehlo.multiply %iterArg_53, %169 : tensor<f32>
        %172 = stablehlo.subtract %168, %171 : tensor<f32>
        %173 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %174 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %175 = stablehlo.concatenate %173, %174, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %176 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %177 = stablehlo.multiply %176, %117 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %178 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %179 = stablehlo.multiply %178, %134 : tensor<2xf32>
        %180 = stablehlo.add %177, %179 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %181 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %182 = stablehlo.multiply %181, %151 : tensor<2xf32>
        %183 = stablehlo.add %180, %182 : tensor<2xf32>
        %184 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %185 = stablehlo.multiply %184, %183 : tensor<2xf32>
        %186 = stablehlo.add %iterArg_56, %185 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %187 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %188 = stablehlo.multiply %187, %117 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %189 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %190 = stablehlo.multiply %189, %134 : tensor<2xf32>
        %191 = stablehlo.add %188, %190 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %192 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %193 = stablehlo.multiply %192, %151 : tensor<2xf32>
        %194 = stablehlo.add %191, %193 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %195 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %196 = stablehlo.multiply %195, %175 : tensor<2xf32>
        %197 = stablehlo.subtract %194, %196 : tensor<2xf32>
        %198 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %199 = stablehlo.multiply %198, %197 : tensor<2xf32>
        %200 = stablehlo.abs %iterArg_56 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %201 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %202 = stablehlo.compare GE, %iterArg_56, %201, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %203 = stablehlo.abs %186 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %204 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %205 = stablehlo.compare GE, %186, %204, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %206 = stablehlo.maximum %200, %203 : tensor<2xf32>
        %207 = stablehlo.compare GT, %200, %203, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %208 = stablehlo.compare EQ, %200, %203, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_123 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %209 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %210 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_125 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %211 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %212 = stablehlo.select %208, %211, %210 : tensor<2xi1>, tensor<2xf32>
        %213 = stablehlo.select %207, %209, %212 : tensor<2xi1>, tensor<2xf32>
        %214 = stablehlo.compare GT, %203, %200, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %215 = stablehlo.compare EQ, %203, %200, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_126 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %216 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %217 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_128 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %218 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %219 = stablehlo.select %215, %218, %217 : tensor<2xi1>, tensor<2xf32>
        %220 = stablehlo.select %214, %216, %219 : tensor<2xi1>, tensor<2xf32>
        %cst_129 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %221 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %222 = stablehlo.multiply %221, %206 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %223 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %224 = stablehlo.add %223, %222 : tensor<2xf32>
        %225 = stablehlo.divide %199, %224 : tensor<2xf32>
        %226 = stablehlo.multiply %224, %224 : tensor<2xf32>
        %cst_131 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %227 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %228 = stablehlo.divide %227, %226 : tensor<2xf32>
        %229 = stablehlo.abs %225 : tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %230 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %231 = stablehlo.compare GE, %225, %230, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_133 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %232 = stablehlo.reduce(%229 init: %cst_133) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %233 = stablehlo.reshape %232 : (tensor<f32>) -> tensor<1xf32>
        %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %235 = stablehlo.compare EQ, %229, %234, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %236 = stablehlo.convert %235 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %237 = stablehlo.reduce(%236 init: %cst_134) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_135 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %238 = stablehlo.compare LE, %232, %cst_135, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_136 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %239 = stablehlo.maximum %232, %cst_136 : tensor<f32>
        %cst_137 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %240 = stablehlo.compare GT, %232, %cst_137, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_138 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %241 = stablehlo.compare EQ, %232, %cst_138, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_140 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %242 = stablehlo.select %241, %cst_140, %cst_139 : tensor<i1>, tensor<f32>
        %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %243 = stablehlo.select %240, %cst_141, %242 : tensor<i1>, tensor<f32>
        %cst_142 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %244 = stablehlo.power %239, %cst_142 : tensor<f32>
        %cst_143 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %cst_144 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %245 = stablehlo.subtract %cst_143, %cst_144 : tensor<f32>
        %246 = stablehlo.power %239, %245 : tensor<f32>
        %cst_145 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %247 = stablehlo.multiply %cst_145, %246 : tensor<f32>
        %cst_146 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %248 = stablehlo.multiply %cst_146, %244 : tensor<f32>
        %cst_147 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %cst_148 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %249:3 = func.call @clip(%248, %cst_147, %cst_148) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %250 = stablehlo.add %iterArg_55, %96 : tensor<f32>
        %251 = func.call @_where(%238, %250, %iterArg_55) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %252 = func.call @_where_0(%238, %186, %iterArg_56) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %253 = stablehlo.multiply %96, %249#0 : tensor<f32>
        stablehlo.return %251, %252, %253, %100, %104, %108, %109, %112, %111, %iterArg_53, %117, %118, %125, %126, %129, %128, %134, %135, %142, %143, %146, %145, %159, %96, %166, %167, %170, %169, %183, %197, %202, %205, %213, %220, %224, %199, %228, %231, %236, %237, %243, %247, %249#1, %249#2, %238, %249#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_58, %48, %iterArg_54) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %49#3, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %49#4, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %49#5, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %49#6, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %49#7, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %49#8, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %49#9, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_2(%iterArg_66, %49#10, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %49#11, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %49#12, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %49#13, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %49#14, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %49#15, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_2(%iterArg_72, %49#16, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %49#17, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %49#18, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %49#19, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %49#20, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %49#21, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %49#22, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %49#23, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %49#24, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %49#25, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %49#26, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %49#27, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %76 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %49#28, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %49#29, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_3(%iterArg_86, %49#30, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %79 = func.call @dynamic_update_index_in_dim_3(%iterArg_87, %49#31, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %49#32, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_89, %49#33, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %49#34, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_2(%iterArg_91, %49#35, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %84 = func.call @dynamic_update_index_in_dim_2(%iterArg_92, %49#36, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_3(%iterArg_93, %49#37, %iterArg_54) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %86 = func.call @dynamic_update_index_in_dim_2(%iterArg_94, %49#38, %iterArg_54) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %49#39, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_96, %49#40, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %49#41, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_98, %49#42, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_99, %49#43, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %92 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %49#44, %iterArg_54) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %93 = func.call @dynamic_update_index_in_dim_1(%iterArg_101, %49#45, %iterArg_54) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_102 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_54, %c_102 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_52, %iterArg_53, %94, %49#0, %49#1, %49#2, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
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
      %93:6 = "stablehlo.case"(%49) ({
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_105, %cst_106, %cst_107, %iterArg_99, %iterArg_100, %iterArg_101 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %98 = stablehlo.multiply %70, %iterArg_101 : tensor<f32>
        %99 = stablehlo.multiply %iterArg_101, %92 : tensor<f32>
        %100:2 = func.call @_where_9(%91, %iterArg_100) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %101:2 = func.call @_where_10(%91, %iterArg_99) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %102 = stablehlo.add %101#1, %101#0 : tensor<f32>
        %103 = stablehlo.add %99, %101#0 : tensor<f32>
        %104 = func.call @clip_11(%89, %90, %98) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_105 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %105 = stablehlo.multiply %cst_105, %104 : tensor<f32>
        %106 = stablehlo.multiply %105, %88 : tensor<f32>
        %107 = stablehlo.multiply %106, %87 : tensor<f32>
        %108 = stablehlo.divide %107, %86 : tensor<f32>
        %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %110 = stablehlo.multiply %109, %85 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %111 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %112 = stablehlo.select %84, %111, %110 : tensor<2xi1>, tensor<2xf32>
        %113 = stablehlo.select %84, %110, %111 : tensor<2xi1>, tensor<2xf32>
        %114 = stablehlo.negate %112 : tensor<2xf32>
        %115 = stablehlo.add %113, %114 : tensor<2xf32>
        %116 = stablehlo.multiply %115, %83 : tensor<2xf32>
        %117 = stablehlo.multiply %116, %82 : tensor<2xf32>
        %118 = stablehlo.negate %117 : tensor<2xf32>
        %119 = stablehlo.divide %115, %81 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %120 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %121 = stablehlo.multiply %120, %118 : tensor<2xf32>
        %122 = stablehlo.multiply %121, %80 : tensor<2xf32>
        %123 = stablehlo.multiply %121, %79 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %124 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %125 = stablehlo.select %78, %124, %122 : tensor<2xi1>, tensor<2xf32>
        %126 = stablehlo.select %78, %122, %124 : tensor<2xi1>, tensor<2xf32>
        %127 = stablehlo.add %100#0, %126 : tensor<2xf32>
        %128 = stablehlo.negate %125 : tensor<2xf32>
        %129 = stablehlo.add %127, %128 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %130 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %131 = stablehlo.select %77, %130, %123 : tensor<2xi1>, tensor<2xf32>
        %132 = stablehlo.select %77, %123, %130 : tensor<2xi1>, tensor<2xf32>
        %133 = stablehlo.add %100#1, %132 : tensor<2xf32>
        %134 = stablehlo.negate %131 : tensor<2xf32>
        %135 = stablehlo.add %133, %134 : tensor<2xf32>
        %136 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %137 = stablehlo.multiply %136, %119 : tensor<2xf32>
        %138 = stablehlo.multiply %119, %76 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %139 = stablehlo.reduce(%138 init: %cst_110) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %140 = stablehlo.add %103, %139 : tensor<f32>
        %141 = stablehlo.negate %137 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %141 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %144 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %145 = stablehlo.multiply %144, %137 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %146 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %147 = stablehlo.multiply %146, %137 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %137 : tensor<2xf32>
        %150 = stablehlo.add %135, %129 : tensor<2xf32>
        %151 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %152 = stablehlo.multiply %151, %129 : tensor<2xf32>
        %153 = stablehlo.multiply %129, %75 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %154 = stablehlo.reduce(%153 init: %cst_115) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %155 = stablehlo.add %140, %154 : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %156 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %157 = stablehlo.multiply %156, %152 : tensor<2xf32>
        %158 = stablehlo.add %145, %157 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %159 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %160 = stablehlo.multiply %159, %152 : tensor<2xf32>
        %161 = stablehlo.add %147, %160 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %162 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %163 = stablehlo.multiply %162, %152 : tensor<2xf32>
        %164 = stablehlo.add %149, %163 : tensor<2xf32>
        %165 = stablehlo.slice %143 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %166 = stablehlo.reshape %165 : (tensor<1xf32>) -> tensor<f32>
        %167 = stablehlo.slice %143 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %168 = stablehlo.reshape %167 : (tensor<1xf32>) -> tensor<f32>
        %169 = stablehlo.negate %168 : tensor<f32>
        %170 = stablehlo.multiply %56, %169 : tensor<f32>
        %171 = stablehlo.multiply %169, %74 : tensor<f32>
        %172 = stablehlo.multiply %170, %73 : tensor<f32>
        %173 = stablehlo.multiply %72, %168 : tensor<f32>
        %174 = stablehlo.add %166, %173 : tensor<f32>
        %175 = stablehlo.multiply %168, %71 : tensor<f32>
        %176 = stablehlo.negate %175 : tensor<f32>
        %177 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %178 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %179 = stablehlo.concatenate %177, %178, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %180 = stablehlo.add %150, %179 : tensor<2xf32>
        %181 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %182 = stablehlo.multiply %181, %179 : tensor<2xf32>
        %183 = stablehlo.multiply %179, %69 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %184 = stablehlo.reduce(%183 init: %cst_119) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %185 = stablehlo.add %155, %184 : tensor<f32>
        %cst_120 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %186 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %187 = stablehlo.multiply %186, %182 : tensor<2xf32>
        %188 = stablehlo.add %158, %187 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %189 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %190 = stablehlo.multiply %189, %182 : tensor<2xf32>
        %191 = stablehlo.add %161, %190 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %192 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %193 = stablehlo.multiply %192, %182 : tensor<2xf32>
        %194 = stablehlo.add %164, %193 : tensor<2xf32>
        %195 = stablehlo.slice %188 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %196 = stablehlo.reshape %195 : (tensor<1xf32>) -> tensor<f32>
        %197 = stablehlo.slice %188 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %198 = stablehlo.reshape %197 : (tensor<1xf32>) -> tensor<f32>
        %199 = stablehlo.negate %198 : tensor<f32>
        %200 = stablehlo.multiply %56, %199 : tensor<f32>
        %201 = stablehlo.multiply %199, %68 : tensor<f32>
        %202 = stablehlo.add %171, %201 : tensor<f32>
        %203 = stablehlo.multiply %200, %67 : tensor<f32>
        %204 = stablehlo.multiply %66, %198 : tensor<f32>
        %205 = stablehlo.add %196, %204 : tensor<f32>
        %206 = stablehlo.multiply %198, %65 : tensor<f32>
        %207 = stablehlo.negate %206 : tensor<f32>
        %208 = stablehlo.add %176, %207 : tensor<f32>
        %209 = stablehlo.broadcast_in_dim %203, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %210 = stablehlo.broadcast_in_dim %205, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %211 = stablehlo.concatenate %209, %210, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %212 = stablehlo.add %180, %211 : tensor<2xf32>
        %213 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %214 = stablehlo.multiply %213, %211 : tensor<2xf32>
        %215 = stablehlo.add %191, %214 : tensor<2xf32>
        %216 = stablehlo.multiply %211, %63 : tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %217 = stablehlo.reduce(%216 init: %cst_123) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_124 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %218 = stablehlo.multiply %217, %cst_124 : tensor<f32>
        %219 = stablehlo.add %185, %218 : tensor<f32>
        %220 = stablehlo.slice %215 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %221 = stablehlo.reshape %220 : (tensor<1xf32>) -> tensor<f32>
        %222 = stablehlo.slice %215 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %223 = stablehlo.reshape %222 : (tensor<1xf32>) -> tensor<f32>
        %224 = stablehlo.negate %223 : tensor<f32>
        %225 = stablehlo.multiply %56, %224 : tensor<f32>
        %226 = stablehlo.multiply %224, %62 : tensor<f32>
        %227 = stablehlo.add %202, %226 : tensor<f32>
        %228 = stablehlo.multiply %225, %61 : tensor<f32>
        %229 = stablehlo.multiply %60, %223 : tensor<f32>
        %230 = stablehlo.add %221, %229 : tensor<f32>
        %231 = stablehlo.multiply %223, %59 : tensor<f32>
        %232 = stablehlo.negate %231 : tensor<f32>
        %233 = stablehlo.add %208, %232 : tensor<f32>
        %234 = stablehlo.broadcast_in_dim %228, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %235 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %236 = stablehlo.concatenate %234, %235, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %237 = stablehlo.add %212, %236 : tensor<2xf32>
        %238 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %239 = stablehlo.multiply %238, %236 : tensor<2xf32>
        %240 = stablehlo.add %194, %239 : tensor<2xf32>
        %241 = stablehlo.multiply %236, %57 : tensor<2xf32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %242 = stablehlo.reduce(%241 init: %cst_125) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_126 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %243 = stablehlo.multiply %242, %cst_126 : tensor<f32>
        %244 = stablehlo.add %219, %243 : tensor<f32>
        %245 = stablehlo.slice %240 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %246 = stablehlo.reshape %245 : (tensor<1xf32>) -> tensor<f32>
        %247 = stablehlo.slice %240 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %248 = stablehlo.reshape %247 : (tensor<1xf32>) -> tensor<f32>
        %249 = stablehlo.negate %248 : tensor<f32>
        %250 = stablehlo.multiply %56, %249 : tensor<f32>
        %251 = stablehlo.multiply %249, %55 : tensor<f32>
        %252 = stablehlo.add %227, %251 : tensor<f32>
        %253 = stablehlo.multiply %250, %54 : tensor<f32>
        %254 = stablehlo.multiply %53, %248 : tensor<f32>
        %255 = stablehlo.add %246, %254 : tensor<f32>
        %256 = stablehlo.multiply %248, %52 : tensor<f32>
        %257 = stablehlo.negate %256 : tensor<f32>
        %258 = stablehlo.add %233, %257 : tensor<f32>
        %259 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %260 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %261 = stablehlo.concatenate %259, %260, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %262 = stablehlo.add %237, %261 : tensor<2xf32>
        %263 = stablehlo.multiply %244, %51 : tensor<f32>
        %264 = stablehlo.multiply %244, %50 : tensor<f32>
        %265 = stablehlo.negate %263 : tensor<f32>
        %266 = stablehlo.add %102, %265 : tensor<f32>
        stablehlo.return %263, %258, %252, %266, %262, %264 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %94 = stablehlo.add %iterArg_96, %93#0 : tensor<f32>
      %95 = stablehlo.add %iterArg_97, %93#1 : tensor<f32>
      %96 = stablehlo.add %iterArg_98, %93#2 : tensor<f32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_95, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %97, %94, %95, %96, %93#3, %93#4, %93#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %46#46, %46#47, %46#49, %46#45 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.select %3, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.select %2, %cst_1, %4 : tensor<i1>, tensor<f32>
    %6 = stablehlo.convert %arg2 : tensor<f32>
    %7 = stablehlo.minimum %6, %1 : tensor<f32>
    %8 = stablehlo.compare GT, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.select %9, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.select %8, %cst_4, %10 : tensor<i1>, tensor<f32>
    return %7, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_11(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
