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
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<20xf32>
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
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_27 = stablehlo.constant dense<false> : tensor<i1>
    %27 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %c_28 = stablehlo.constant dense<false> : tensor<i1>
    %28 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_34 = stablehlo.constant dense<false> : tensor<i1>
    %34 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
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
    %43:50 = stablehlo.while(%iterArg = %arg3, %iterArg_51 = %arg0, %iterArg_52 = %arg1, %iterArg_53 = %c_43, %iterArg_54 = %cst, %iterArg_55 = %arg2, %iterArg_56 = %cst_0, %iterArg_57 = %0, %iterArg_58 = %1, %iterArg_59 = %2, %iterArg_60 = %3, %iterArg_61 = %4, %iterArg_62 = %5, %iterArg_63 = %6, %iterArg_64 = %7, %iterArg_65 = %8, %iterArg_66 = %9, %iterArg_67 = %10, %iterArg_68 = %11, %iterArg_69 = %12, %iterArg_70 = %13, %iterArg_71 = %14, %iterArg_72 = %15, %iterArg_73 = %16, %iterArg_74 = %17, %iterArg_75 = %18, %iterArg_76 = %19, %iterArg_77 = %20, %iterArg_78 = %21, %iterArg_79 = %22, %iterArg_80 = %23, %iterArg_81 = %24, %iterArg_82 = %25, %iterArg_83 = %26, %iterArg_84 = %27, %iterArg_85 = %28, %iterArg_86 = %29, %iterArg_87 = %30, %iterArg_88 = %31, %iterArg_89 = %32, %iterArg_90 = %33, %iterArg_91 = %34, %iterArg_92 = %35, %iterArg_93 = %36, %iterArg_94 = %37, %iterArg_95 = %38, %iterArg_96 = %39, %iterArg_97 = %40, %iterArg_98 = %41, %iterArg_99 = %42) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_100 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_53, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %46 = stablehlo.compare LT, %iterArg_54, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %47 = stablehlo.convert %46 : (tensor<i1>) -> tensor<i32>
      %48:45 = "stablehlo.case"(%47) ({
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %93 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %94 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %95 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %96 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %97 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_127 = stablehlo.constant dense<false> : tensor<i1>
        %98 = stablehlo.broadcast_in_dim %c_127, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %c_128 = stablehlo.constant dense<false> : tensor<i1>
        %99 = stablehlo.broadcast_in_dim %c_128, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %100 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %101 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %104 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_134 = stablehlo.constant dense<false> : tensor<i1>
        %105 = stablehlo.broadcast_in_dim %c_134, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %106 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_141 = stablehlo.constant dense<false> : tensor<i1>
        %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_54, %iterArg_55, %iterArg_56, %cst_101, %cst_102, %cst_103, %cst_104, %cst_105, %cst_106, %93, %cst_108, %cst_109, %cst_110, %cst_111, %cst_112, %94, %cst_114, %cst_115, %cst_116, %cst_117, %cst_118, %95, %cst_120, %cst_121, %cst_122, %cst_123, %cst_124, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %cst_136, %cst_137, %cst_138, %cst_139, %cst_140, %c_141, %cst_142 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %93 = stablehlo.subtract %iterArg, %iterArg_54 : tensor<f32>
        %94 = stablehlo.minimum %iterArg_56, %93 : tensor<f32>
        %95 = stablehlo.compare GT, %93, %iterArg_56, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %96 = stablehlo.compare EQ, %93, %iterArg_56, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %97 = stablehlo.select %96, %cst_102, %cst_101 : tensor<i1>, tensor<f32>
        %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %98 = stablehlo.select %95, %cst_103, %97 : tensor<i1>, tensor<f32>
        %99 = stablehlo.compare GT, %iterArg_56, %93, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %100 = stablehlo.compare EQ, %iterArg_56, %93, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %101 = stablehlo.select %100, %cst_105, %cst_104 : tensor<i1>, tensor<f32>
        %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %102 = stablehlo.select %99, %cst_106, %101 : tensor<i1>, tensor<f32>
        %103 = stablehlo.slice %iterArg_55 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %104 = stablehlo.reshape %103 : (tensor<1xf32>) -> tensor<f32>
        %105 = stablehlo.slice %iterArg_55 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
        %107 = stablehlo.negate %iterArg_51 : tensor<f32>
        %108 = stablehlo.multiply %107, %106 : tensor<f32>
        %109 = stablehlo.sine %104 : tensor<f32>
        %110 = stablehlo.cosine %104 : tensor<f32>
        %111 = stablehlo.multiply %iterArg_52, %109 : tensor<f32>
        %112 = stablehlo.subtract %108, %111 : tensor<f32>
        %113 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %114 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %115 = stablehlo.concatenate %113, %114, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_107 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %116 = stablehlo.multiply %94, %cst_107 : tensor<f32>
        %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %118 = stablehlo.multiply %117, %115 : tensor<2xf32>
        %119 = stablehlo.add %iterArg_55, %118 : tensor<2xf32>
        %120 = stablehlo.slice %119 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %121 = stablehlo.reshape %120 : (tensor<1xf32>) -> tensor<f32>
        %122 = stablehlo.slice %119 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %123 = stablehlo.reshape %122 : (tensor<1xf32>) -> tensor<f32>
        %124 = stablehlo.negate %iterArg_51 : tensor<f32>
        %125 = stablehlo.multiply %124, %123 : tensor<f32>
        %126 = stablehlo.sine %121 : tensor<f32>
        %127 = stablehlo.cosine %121 : tensor<f32>
        %128 = stablehlo.multiply %iterArg_52, %126 : tensor<f32>
        %129 = stablehlo.subtract %125, %128 : tensor<f32>
        %130 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %131 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %132 = stablehlo.concatenate %130, %131, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_108 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %133 = stablehlo.multiply %94, %cst_108 : tensor<f32>
        %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %135 = stablehlo.multiply %134, %132 : tensor<2xf32>
        %136 = stablehlo.add %iterArg_55, %135 : tensor<2xf32>
        %137 = stablehlo.slice %136 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %138 = stablehlo.reshape %137 : (tensor<1xf32>) -> tensor<f32>
        %139 = stablehlo.slice %136 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %140 = stablehlo.reshape %139 : (tensor<1xf32>) -> tensor<f32>
        %141 = stablehlo.negate %iterArg_51 : tensor<f32>
        %142 = stablehlo.multiply %141, %140 : tensor<f32>
        %143 = stablehlo.sine %138 : tensor<f32>
        %144 = stablehlo.cosine %138 : tensor<f32>
        %145 = stablehlo.multiply %iterArg_52, %143 : tensor<f32>
        %146 = stablehlo.subtract %142, %145 : tensor<f32>
        %147 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %148 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %149 = stablehlo.concatenate %147, %148, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %115 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %152 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %153 = stablehlo.multiply %152, %132 : tensor<2xf32>
        %154 = stablehlo.add %151, %153 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %155 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %156 = stablehlo.multiply %155, %149 : tensor<2xf32>
        %157 = stablehlo.add %154, %156 : tensor<2xf32>
        %158 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %159 = stablehlo.multiply %158, %157 : tensor<2xf32>
        %160 = stablehlo.add %iterArg_55, %159 : tensor<2xf32>
        %161 = stablehlo.slice %160 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.slice %160 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %164 = stablehlo.reshape %163 : (tensor<1xf32>) -> tensor<f32>
        %165 = stablehlo.negate %iterArg_51 : tensor<f32>
        %166 = stablehlo.multiply %165, %164 : tensor<f32>
        %167 = stablehlo.sine %162 : tensor<f32>
        %168 = stablehlo.cosine %162 : tensor<f32>
        %169 = stablehlo.multiply %iterArg_52, %167 : tensor<f32>
        %170 = stablehlo.subtract %166, %169 : tensor<f32>
        %171 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %172 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %173 = stablehlo.concatenate %171, %172, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %174 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %175 = stablehlo.multiply %174, %115 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %176 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %177 = stablehlo.multiply %176, %132 : tensor<2xf32>
        %178 = stablehlo.add %175, %177 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %179 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %180 = stablehlo.multiply %179, %149 : tensor<2xf32>
        %181 = stablehlo.add %178, %180 : tensor<2xf32>
        %182 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %183 = stablehlo.multiply %182, %181 : tensor<2xf32>
        %184 = stablehlo.add %iterArg_55, %183 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %185 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %186 = stablehlo.multiply %185, %115 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %187 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %188 = stablehlo.multiply %187, %132 : tensor<2xf32>
        %189 = stablehlo.add %186, %188 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %190 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %191 = stablehlo.multiply %190, %149 : tensor<2xf32>
        %192 = stablehlo.add %189, %191 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %193 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %194 = stablehlo.multiply %193, %173 : tensor<2xf32>
        %195 = stablehlo.subtract %192, %194 : tensor<2xf32>
        %196 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %197 = stablehlo.multiply %196, %195 : tensor<2xf32>
        %198 = stablehlo.abs %iterArg_55 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %199 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %200 = stablehlo.compare GE, %iterArg_55, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %201 = stablehlo.abs %184 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %202 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %203 = stablehlo.compare GE, %184, %202, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %204 = stablehlo.maximum %198, %201 : tensor<2xf32>
        %205 = stablehlo.compare GT, %198, %201, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %206 = stablehlo.compare EQ, %198, %201, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_121 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %207 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %208 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %209 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %210 = stablehlo.select %206, %209, %208 : tensor<2xi1>, tensor<2xf32>
        %211 = stablehlo.select %205, %207, %210 : tensor<2xi1>, tensor<2xf32>
        %212 = stablehlo.compare GT, %201, %198, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %213 = stablehlo.compare EQ, %201, %198, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_124 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %214 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %215 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_126 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %216 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %217 = stablehlo.select %213, %216, %215 : tensor<2xi1>, tensor<2xf32>
        %218 = stablehlo.select %212, %214, %217 : tensor<2xi1>, tensor<2xf32>
        %cst_127 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %219 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %220 = stablehlo.multiply %219, %204 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %221 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %222 = stablehlo.add %221, %220 : tensor<2xf32>
        %223 = stablehlo.divide %197, %222 : tensor<2xf32>
        %224 = stablehlo.multiply %222, %222 : tensor<2xf32>
        %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %225 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %226 = stablehlo.divide %225, %224 : tensor<2xf32>
        %227 = stablehlo.abs %223 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %228 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %229 = stablehlo.compare GE, %223, %228, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_131 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %230 = stablehlo.reduce(%227 init: %cst_131) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %231 = stablehlo.reshape %230 : (tensor<f32>) -> tensor<1xf32>
        %232 = stablehlo.broadcast_in_dim %231, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %233 = stablehlo.compare EQ, %227, %232, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %234 = stablehlo.convert %233 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %235 = stablehlo.reduce(%234 init: %cst_132) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_133 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %236 = stablehlo.compare LE, %230, %cst_133, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_134 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %237 = stablehlo.maximum %230, %cst_134 : tensor<f32>
        %cst_135 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %238 = stablehlo.compare GT, %230, %cst_135, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_136 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %239 = stablehlo.compare EQ, %230, %cst_136, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_138 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %240 = stablehlo.select %239, %cst_138, %cst_137 : tensor<i1>, tensor<f32>
        %cst_139 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %241 = stablehlo.select %238, %cst_139, %240 : tensor<i1>, tensor<f32>
        %cst_140 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %242 = stablehlo.power %237, %cst_140 : tensor<f32>
        %cst_141 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %243 = stablehlo.subtract %cst_141, %cst_142 : tensor<f32>
        %244 = stablehlo.power %237, %243 : tensor<f32>
        %cst_143 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %245 = stablehlo.multiply %cst_143, %244 : tensor<f32>
        %cst_144 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %246 = stablehlo.multiply %cst_144, %242 : tensor<f32>
        %cst_145 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %cst_146 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %247:3 = func.call @clip(%246, %cst_145, %cst_146) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %248 = stablehlo.add %iterArg_54, %94 : tensor<f32>
        %249 = func.call @_where(%236, %248, %iterArg_54) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %250 = func.call @_where_0(%236, %184, %iterArg_55) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %251 = stablehlo.multiply %94, %247#0 : tensor<f32>
        stablehlo.return %249, %250, %251, %98, %102, %106, %107, %110, %109, %115, %116, %123, %124, %127, %126, %132, %133, %140, %141, %144, %143, %157, %94, %164, %165, %168, %167, %181, %195, %200, %203, %211, %218, %222, %197, %226, %229, %234, %235, %241, %245, %247#1, %247#2, %236, %247#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_57, %47, %iterArg_53) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %48#3, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %48#4, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %48#5, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %48#6, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %48#7, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %48#8, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_64, %48#9, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %48#10, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %48#11, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %48#12, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %48#13, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %48#14, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %48#15, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %48#16, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %48#17, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %48#18, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %48#19, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %48#20, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %68 = func.call @dynamic_update_index_in_dim_2(%iterArg_76, %48#21, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %48#22, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %48#23, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %48#24, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %48#25, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %48#26, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_82, %48#27, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_83, %48#28, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %76 = func.call @dynamic_update_index_in_dim_3(%iterArg_84, %48#29, %iterArg_53) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %77 = func.call @dynamic_update_index_in_dim_3(%iterArg_85, %48#30, %iterArg_53) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %48#31, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_87, %48#32, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %48#33, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_89, %48#34, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %48#35, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_3(%iterArg_91, %48#36, %iterArg_53) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %84 = func.call @dynamic_update_index_in_dim_2(%iterArg_92, %48#37, %iterArg_53) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %48#38, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %48#39, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %48#40, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_96, %48#41, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %48#42, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %90 = func.call @dynamic_update_index_in_dim_4(%iterArg_98, %48#43, %iterArg_53) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_99, %48#44, %iterArg_53) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_53, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %92, %48#0, %48#1, %48#2, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %45:51 = stablehlo.while(%iterArg = %43#7, %iterArg_51 = %43#8, %iterArg_52 = %43#9, %iterArg_53 = %43#10, %iterArg_54 = %43#11, %iterArg_55 = %43#12, %iterArg_56 = %43#13, %iterArg_57 = %43#14, %iterArg_58 = %43#15, %iterArg_59 = %43#16, %iterArg_60 = %43#17, %iterArg_61 = %43#18, %iterArg_62 = %43#19, %iterArg_63 = %43#20, %iterArg_64 = %43#21, %iterArg_65 = %43#22, %iterArg_66 = %43#23, %iterArg_67 = %43#24, %iterArg_68 = %43#25, %iterArg_69 = %43#26, %iterArg_70 = %43#27, %iterArg_71 = %43#28, %iterArg_72 = %43#29, %iterArg_73 = %43#30, %iterArg_74 = %43#31, %iterArg_75 = %43#32, %iterArg_76 = %43#33, %iterArg_77 = %43#34, %iterArg_78 = %43#35, %iterArg_79 = %43#36, %iterArg_80 = %43#37, %iterArg_81 = %43#38, %iterArg_82 = %43#39, %iterArg_83 = %43#40, %iterArg_84 = %43#41, %iterArg_85 = %43#42, %iterArg_86 = %43#43, %iterArg_87 = %43#44, %iterArg_88 = %43#45, %iterArg_89 = %43#46, %iterArg_90 = %43#47, %iterArg_91 = %43#48, %iterArg_92 = %43#49, %iterArg_93 = %arg1, %iterArg_94 = %c_50, %iterArg_95 = %cst_45, %iterArg_96 = %cst_46, %iterArg_97 = %cst_47, %iterArg_98 = %cst_48, %iterArg_99 = %44, %iterArg_100 = %cst_49) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_101 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_94, %c_101, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_101 = stablehlo.constant dense<20> : tensor<i32>
      %46 = stablehlo.subtract %c_101, %iterArg_94 : tensor<i32>
      %c_102 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_102 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_51, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_55, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_56, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_6(%iterArg_57, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_58, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_59, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_61, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_62, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_6(%iterArg_63, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_64, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_65, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_66, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_5(%iterArg_68, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_6(%iterArg_69, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_70, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_71, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_72, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_73, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_74, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_75, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_6(%iterArg_76, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim_7(%iterArg_77, %47) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %76 = func.call @dynamic_index_in_dim_7(%iterArg_78, %47) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %77 = func.call @dynamic_index_in_dim_6(%iterArg_79, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_80, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_82, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_83, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_7(%iterArg_84, %47) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %83 = func.call @dynamic_index_in_dim_6(%iterArg_85, %47) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_86, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_87, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_5(%iterArg_89, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_5(%iterArg_90, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %89 = func.call @dynamic_index_in_dim_8(%iterArg_91, %47) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %90 = func.call @dynamic_index_in_dim_5(%iterArg_92, %47) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %91:6 = "stablehlo.case"(%48) ({
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_104, %cst_105, %cst_106, %iterArg_98, %iterArg_99, %iterArg_100 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %96 = stablehlo.multiply %68, %iterArg_100 : tensor<f32>
        %97 = stablehlo.multiply %iterArg_100, %90 : tensor<f32>
        %98:2 = func.call @_where_9(%89, %iterArg_99) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %99:2 = func.call @_where_10(%89, %iterArg_98) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %100 = stablehlo.add %99#1, %99#0 : tensor<f32>
        %101 = stablehlo.add %97, %99#0 : tensor<f32>
        %102 = func.call @clip_11(%87, %88, %96) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_104 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %103 = stablehlo.multiply %cst_104, %102 : tensor<f32>
        %104 = stablehlo.multiply %103, %86 : tensor<f32>
        %105 = stablehlo.multiply %104, %85 : tensor<f32>
        %106 = stablehlo.divide %105, %84 : tensor<f32>
        %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %108 = stablehlo.multiply %107, %83 : tensor<2xf32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %109 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %110 = stablehlo.select %82, %109, %108 : tensor<2xi1>, tensor<2xf32>
        %111 = stablehlo.select %82, %108, %109 : tensor<2xi1>, tensor<2xf32>
        %112 = stablehlo.negate %110 : tensor<2xf32>
        %113 = stablehlo.add %111, %112 : tensor<2xf32>
        %114 = stablehlo.multiply %113, %81 : tensor<2xf32>
        %115 = stablehlo.multiply %114, %80 : tensor<2xf32>
        %116 = stablehlo.negate %115 : tensor<2xf32>
        %117 = stablehlo.divide %113, %79 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %118 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %119 = stablehlo.multiply %118, %116 : tensor<2xf32>
        %120 = stablehlo.multiply %119, %78 : tensor<2xf32>
        %121 = stablehlo.multiply %119, %77 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %122 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %123 = stablehlo.select %76, %122, %120 : tensor<2xi1>, tensor<2xf32>
        %124 = stablehlo.select %76, %120, %122 : tensor<2xi1>, tensor<2xf32>
        %125 = stablehlo.add %98#0, %124 : tensor<2xf32>
        %126 = stablehlo.negate %123 : tensor<2xf32>
        %127 = stablehlo.add %125, %126 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %128 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %129 = stablehlo.select %75, %128, %121 : tensor<2xi1>, tensor<2xf32>
        %130 = stablehlo.select %75, %121, %128 : tensor<2xi1>, tensor<2xf32>
        %131 = stablehlo.add %98#1, %130 : tensor<2xf32>
        %132 = stablehlo.negate %129 : tensor<2xf32>
        %133 = stablehlo.add %131, %132 : tensor<2xf32>
        %134 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %135 = stablehlo.multiply %134, %117 : tensor<2xf32>
        %136 = stablehlo.multiply %117, %74 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %137 = stablehlo.reduce(%136 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %138 = stablehlo.add %101, %137 : tensor<f32>
        %139 = stablehlo.negate %135 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %140 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %141 = stablehlo.multiply %140, %139 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %135 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %144 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %145 = stablehlo.multiply %144, %135 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %146 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %147 = stablehlo.multiply %146, %135 : tensor<2xf32>
        %148 = stablehlo.add %133, %127 : tensor<2xf32>
        %149 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %150 = stablehlo.multiply %149, %127 : tensor<2xf32>
        %151 = stablehlo.multiply %127, %73 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %152 = stablehlo.reduce(%151 init: %cst_114) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %153 = stablehlo.add %138, %152 : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %154 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %155 = stablehlo.multiply %154, %150 : tensor<2xf32>
        %156 = stablehlo.add %143, %155 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %157 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %158 = stablehlo.multiply %157, %150 : tensor<2xf32>
        %159 = stablehlo.add %145, %158 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %160 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %161 = stablehlo.multiply %160, %150 : tensor<2xf32>
        %162 = stablehlo.add %147, %161 : tensor<2xf32>
        %163 = stablehlo.slice %141 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %164 = stablehlo.reshape %163 : (tensor<1xf32>) -> tensor<f32>
        %165 = stablehlo.slice %141 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %166 = stablehlo.reshape %165 : (tensor<1xf32>) -> tensor<f32>
        %167 = stablehlo.negate %166 : tensor<f32>
        %168 = stablehlo.multiply %iterArg_93, %167 : tensor<f32>
        %169 = stablehlo.multiply %167, %72 : tensor<f32>
        %170 = stablehlo.multiply %168, %71 : tensor<f32>
        %171 = stablehlo.multiply %70, %166 : tensor<f32>
        %172 = stablehlo.add %164, %171 : tensor<f32>
        %173 = stablehlo.multiply %166, %69 : tensor<f32>
        %174 = stablehlo.negate %173 : tensor<f32>
        %175 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %176 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %177 = stablehlo.concatenate %175, %176, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %178 = stablehlo.add %148, %177 : tensor<2xf32>
        %179 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %180 = stablehlo.multiply %179, %177 : tensor<2xf32>
        %181 = stablehlo.multiply %177, %67 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %182 = stablehlo.reduce(%181 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %183 = stablehlo.add %153, %182 : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %184 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %185 = stablehlo.multiply %184, %180 : tensor<2xf32>
        %186 = stablehlo.add %156, %185 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %187 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %188 = stablehlo.multiply %187, %180 : tensor<2xf32>
        %189 = stablehlo.add %159, %188 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %190 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %191 = stablehlo.multiply %190, %180 : tensor<2xf32>
        %192 = stablehlo.add %162, %191 : tensor<2xf32>
        %193 = stablehlo.slice %186 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %194 = stablehlo.reshape %193 : (tensor<1xf32>) -> tensor<f32>
        %195 = stablehlo.slice %186 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %196 = stablehlo.reshape %195 : (tensor<1xf32>) -> tensor<f32>
        %197 = stablehlo.negate %196 : tensor<f32>
        %198 = stablehlo.multiply %iterArg_93, %197 : tensor<f32>
        %199 = stablehlo.multiply %197, %66 : tensor<f32>
        %200 = stablehlo.add %169, %199 : tensor<f32>
        %201 = stablehlo.multiply %198, %65 : tensor<f32>
        %202 = stablehlo.multiply %64, %196 : tensor<f32>
        %203 = stablehlo.add %194, %202 : tensor<f32>
        %204 = stablehlo.multiply %196, %63 : tensor<f32>
        %205 = stablehlo.negate %204 : tensor<f32>
        %206 = stablehlo.add %174, %205 : tensor<f32>
        %207 = stablehlo.broadcast_in_dim %201, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %208 = stablehlo.broadcast_in_dim %203, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %209 = stablehlo.concatenate %207, %208, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %210 = stablehlo.add %178, %209 : tensor<2xf32>
        %211 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %212 = stablehlo.multiply %211, %209 : tensor<2xf32>
        %213 = stablehlo.add %189, %212 : tensor<2xf32>
        %214 = stablehlo.multiply %209, %61 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %215 = stablehlo.reduce(%214 init: %cst_122) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_123 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %216 = stablehlo.multiply %215, %cst_123 : tensor<f32>
        %217 = stablehlo.add %183, %216 : tensor<f32>
        %218 = stablehlo.slice %213 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %219 = stablehlo.reshape %218 : (tensor<1xf32>) -> tensor<f32>
        %220 = stablehlo.slice %213 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %221 = stablehlo.reshape %220 : (tensor<1xf32>) -> tensor<f32>
        %222 = stablehlo.negate %221 : tensor<f32>
        %223 = stablehlo.multiply %iterArg_93, %222 : tensor<f32>
        %224 = stablehlo.multiply %222, %60 : tensor<f32>
        %225 = stablehlo.add %200, %224 : tensor<f32>
        %226 = stablehlo.multiply %223, %59 : tensor<f32>
        %227 = stablehlo.multiply %58, %221 : tensor<f32>
        %228 = stablehlo.add %219, %227 : tensor<f32>
        %229 = stablehlo.multiply %221, %57 : tensor<f32>
        %230 = stablehlo.negate %229 : tensor<f32>
        %231 = stablehlo.add %206, %230 : tensor<f32>
        %232 = stablehlo.broadcast_in_dim %226, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %233 = stablehlo.broadcast_in_dim %228, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %234 = stablehlo.concatenate %232, %233, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %235 = stablehlo.add %210, %234 : tensor<2xf32>
        %236 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %237 = stablehlo.multiply %236, %234 : tensor<2xf32>
        %238 = stablehlo.add %192, %237 : tensor<2xf32>
        %239 = stablehlo.multiply %234, %55 : tensor<2xf32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %240 = stablehlo.reduce(%239 init: %cst_124) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_125 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %241 = stablehlo.multiply %240, %cst_125 : tensor<f32>
        %242 = stablehlo.add %217, %241 : tensor<f32>
        %243 = stablehlo.slice %238 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %244 = stablehlo.reshape %243 : (tensor<1xf32>) -> tensor<f32>
        %245 = stablehlo.slice %238 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %246 = stablehlo.reshape %245 : (tensor<1xf32>) -> tensor<f32>
        %247 = stablehlo.negate %246 : tensor<f32>
        %248 = stablehlo.multiply %iterArg_93, %247 : tensor<f32>
        %249 = stablehlo.multiply %247, %54 : tensor<f32>
        %250 = stablehlo.add %225, %249 : tensor<f32>
        %251 = stablehlo.multiply %248, %53 : tensor<f32>
        %252 = stablehlo.multiply %52, %246 : tensor<f32>
        %253 = stablehlo.add %244, %252 : tensor<f32>
        %254 = stablehlo.multiply %246, %51 : tensor<f32>
        %255 = stablehlo.negate %254 : tensor<f32>
        %256 = stablehlo.add %231, %255 : tensor<f32>
        %257 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %258 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %259 = stablehlo.concatenate %257, %258, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %260 = stablehlo.add %235, %259 : tensor<2xf32>
        %261 = stablehlo.multiply %242, %50 : tensor<f32>
        %262 = stablehlo.multiply %242, %49 : tensor<f32>
        %263 = stablehlo.negate %261 : tensor<f32>
        %264 = stablehlo.add %100, %263 : tensor<f32>
        stablehlo.return %261, %256, %250, %264, %260, %262 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %92 = stablehlo.add %iterArg_95, %91#0 : tensor<f32>
      %93 = stablehlo.add %iterArg_96, %91#1 : tensor<f32>
      %94 = stablehlo.add %iterArg_97, %91#2 : tensor<f32>
      %c_103 = stablehlo.constant dense<1> : tensor<i32>
      %95 = stablehlo.add %iterArg_94, %c_103 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %95, %92, %93, %94, %91#3, %91#4, %91#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %45#46, %45#47, %45#49, %45#45 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
