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
        %106 = stablehlo.multiply %105, %105 : tensor<2xf32>
        %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %107 = stablehlo.reduce(%106 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %108 = stablehlo.divide %107, %cst_23 : tensor<f32>
        %109 = stablehlo.sqrt %108 : tensor<f32>
        %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %110 = stablehlo.compare LE, %109, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_25 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %111 = stablehlo.maximum %109, %cst_25 : tensor<f32>
        %cst_26 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %112 = stablehlo.power %111, %cst_26 : tensor<f32>
        %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %113 = stablehlo.multiply %cst_27, %112 : tensor<f32>
        %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %cst_29 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %114 = func.call @clip(%113, %cst_28, %cst_29) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %115 = stablehlo.add %iterArg_4, %6 : tensor<f32>
        %116 = func.call @_where(%110, %115, %iterArg_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %117 = func.call @_where_0(%110, %84, %iterArg_5) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %118 = stablehlo.multiply %6, %114 : tensor<f32>
        stablehlo.return %116, %117, %118 : tensor<f32>, tensor<2xf32>, tensor<f32>
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
    %42:49 = stablehlo.while(%iterArg = %arg3, %iterArg_50 = %arg0, %iterArg_51 = %arg1, %iterArg_52 = %c_42, %iterArg_53 = %cst, %iterArg_54 = %arg2, %iterArg_55 = %cst_0, %iterArg_56 = %0, %iterArg_57 = %1, %iterArg_58 = %2, %iterArg_59 = %3, %iterArg_60 = %4, %iterArg_61 = %5, %iterArg_62 = %6, %iterArg_63 = %7, %iterArg_64 = %8, %iterArg_65 = %9, %iterArg_66 = %10, %iterArg_67 = %11, %iterArg_68 = %12, %iterArg_69 = %13, %iterArg_70 = %14, %iterArg_71 = %15, %iterArg_72 = %16, %iterArg_73 = %17, %iterArg_74 = %18, %iterArg_75 = %19, %iterArg_76 = %20, %iterArg_77 = %21, %iterArg_78 = %22, %iterArg_79 = %23, %iterArg_80 = %24, %iterArg_81 = %25, %iterArg_82 = %26, %iterArg_83 = %27, %iterArg_84 = %28, %iterArg_85 = %29, %iterArg_86 = %30, %iterArg_87 = %31, %iterArg_88 = %32, %iterArg_89 = %33, %iterArg_90 = %34, %iterArg_91 = %35, %iterArg_92 = %36, %iterArg_93 = %37, %iterArg_94 = %38, %iterArg_95 = %39, %iterArg_96 = %40, %iterArg_97 = %41) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_98 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_52, %c_98, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = stablehlo.compare LT, %iterArg_53, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %46 = stablehlo.convert %45 : (tensor<i1>) -> tensor<i32>
      %47:44 = "stablehlo.case"(%46) ({
        %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %91 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %92 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %93 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %94 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %95 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_125 = stablehlo.constant dense<false> : tensor<i1>
        %96 = stablehlo.broadcast_in_dim %c_125, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %c_126 = stablehlo.constant dense<false> : tensor<i1>
        %97 = stablehlo.broadcast_in_dim %c_126, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %98 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %99 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %100 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %101 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_138 = stablehlo.constant dense<false> : tensor<i1>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_53, %iterArg_54, %iterArg_55, %cst_99, %cst_100, %cst_101, %cst_102, %cst_103, %cst_104, %91, %cst_106, %cst_107, %cst_108, %cst_109, %cst_110, %92, %cst_112, %cst_113, %cst_114, %cst_115, %cst_116, %93, %cst_118, %cst_119, %cst_120, %cst_121, %cst_122, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %cst_133, %cst_134, %cst_135, %cst_136, %cst_137, %c_138, %cst_139 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %91 = stablehlo.subtract %iterArg, %iterArg_53 : tensor<f32>
        %92 = stablehlo.minimum %iterArg_55, %91 : tensor<f32>
        %93 = stablehlo.compare GT, %91, %iterArg_55, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %94 = stablehlo.compare EQ, %91, %iterArg_55, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_100 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %95 = stablehlo.select %94, %cst_100, %cst_99 : tensor<i1>, tensor<f32>
        %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %96 = stablehlo.select %93, %cst_101, %95 : tensor<i1>, tensor<f32>
        %97 = stablehlo.compare GT, %iterArg_55, %91, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %98 = stablehlo.compare EQ, %iterArg_55, %91, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %99 = stablehlo.select %98, %cst_103, %cst_102 : tensor<i1>, tensor<f32>
        %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %100 = stablehlo.select %97, %cst_104, %99 : tensor<i1>, tensor<f32>
        %101 = stablehlo.slice %iterArg_54 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %102 = stablehlo.reshape %101 : (tensor<1xf32>) -> tensor<f32>
        %103 = stablehlo.slice %iterArg_54 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %104 = stablehlo.reshape %103 : (tensor<1xf32>) -> tensor<f32>
        %105 = stablehlo.negate %iterArg_50 : tensor<f32>
        %106 = stablehlo.multiply %105, %104 : tensor<f32>
        %107 = stablehlo.sine %102 : tensor<f32>
        %108 = stablehlo.cosine %102 : tensor<f32>
        %109 = stablehlo.multiply %iterArg_51, %107 : tensor<f32>
        %110 = stablehlo.subtract %106, %109 : tensor<f32>
        %111 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %112 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %113 = stablehlo.concatenate %111, %112, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_105 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %114 = stablehlo.multiply %92, %cst_105 : tensor<f32>
        %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %116 = stablehlo.multiply %115, %113 : tensor<2xf32>
        %117 = stablehlo.add %iterArg_54, %116 : tensor<2xf32>
        %118 = stablehlo.slice %117 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %119 = stablehlo.reshape %118 : (tensor<1xf32>) -> tensor<f32>
        %120 = stablehlo.slice %117 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %121 = stablehlo.reshape %120 : (tensor<1xf32>) -> tensor<f32>
        %122 = stablehlo.negate %iterArg_50 : tensor<f32>
        %123 = stablehlo.multiply %122, %121 : tensor<f32>
        %124 = stablehlo.sine %119 : tensor<f32>
        %125 = stablehlo.cosine %119 : tensor<f32>
        %126 = stablehlo.multiply %iterArg_51, %124 : tensor<f32>
        %127 = stablehlo.subtract %123, %126 : tensor<f32>
        %128 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %129 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %130 = stablehlo.concatenate %128, %129, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_106 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %131 = stablehlo.multiply %92, %cst_106 : tensor<f32>
        %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %133 = stablehlo.multiply %132, %130 : tensor<2xf32>
        %134 = stablehlo.add %iterArg_54, %133 : tensor<2xf32>
        %135 = stablehlo.slice %134 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %136 = stablehlo.reshape %135 : (tensor<1xf32>) -> tensor<f32>
        %137 = stablehlo.slice %134 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %138 = stablehlo.reshape %137 : (tensor<1xf32>) -> tensor<f32>
        %139 = stablehlo.negate %iterArg_50 : tensor<f32>
        %140 = stablehlo.multiply %139, %138 : tensor<f32>
        %141 = stablehlo.sine %136 : tensor<f32>
        %142 = stablehlo.cosine %136 : tensor<f32>
        %143 = stablehlo.multiply %iterArg_51, %141 : tensor<f32>
        %144 = stablehlo.subtract %140, %143 : tensor<f32>
        %145 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %146 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %147 = stablehlo.concatenate %145, %146, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %113 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %130 : tensor<2xf32>
        %152 = stablehlo.add %149, %151 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %153 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %154 = stablehlo.multiply %153, %147 : tensor<2xf32>
        %155 = stablehlo.add %152, %154 : tensor<2xf32>
        %156 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %157 = stablehlo.multiply %156, %155 : tensor<2xf32>
        %158 = stablehlo.add %iterArg_54, %157 : tensor<2xf32>
        %159 = stablehlo.slice %158 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
        %161 = stablehlo.slice %158 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.negate %iterArg_50 : tensor<f32>
        %164 = stablehlo.multiply %163, %162 : tensor<f32>
        %165 = stablehlo.sine %160 : tensor<f32>
        %166 = stablehlo.cosine %160 : tensor<f32>
        %167 = stablehlo.multiply %iterArg_51, %165 : tensor<f32>
        %168 = stablehlo.subtract %164, %167 : tensor<f32>
        %169 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %170 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %171 = stablehlo.concatenate %169, %170, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %172 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %173 = stablehlo.multiply %172, %113 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %174 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %175 = stablehlo.multiply %174, %130 : tensor<2xf32>
        %176 = stablehlo.add %173, %175 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %177 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %178 = stablehlo.multiply %177, %147 : tensor<2xf32>
        %179 = stablehlo.add %176, %178 : tensor<2xf32>
        %180 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %181 = stablehlo.multiply %180, %179 : tensor<2xf32>
        %182 = stablehlo.add %iterArg_54, %181 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %183 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %184 = stablehlo.multiply %183, %113 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %185 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %186 = stablehlo.multiply %185, %130 : tensor<2xf32>
        %187 = stablehlo.add %184, %186 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %188 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %189 = stablehlo.multiply %188, %147 : tensor<2xf32>
        %190 = stablehlo.add %187, %189 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %191 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %192 = stablehlo.multiply %191, %171 : tensor<2xf32>
        %193 = stablehlo.subtract %190, %192 : tensor<2xf32>
        %194 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %195 = stablehlo.multiply %194, %193 : tensor<2xf32>
        %196 = stablehlo.abs %iterArg_54 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %197 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %198 = stablehlo.compare GE, %iterArg_54, %197, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %199 = stablehlo.abs %182 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %200 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %201 = stablehlo.compare GE, %182, %200, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %202 = stablehlo.maximum %196, %199 : tensor<2xf32>
        %203 = stablehlo.compare GT, %196, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %204 = stablehlo.compare EQ, %196, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_119 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %205 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %206 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %207 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %208 = stablehlo.select %204, %207, %206 : tensor<2xi1>, tensor<2xf32>
        %209 = stablehlo.select %203, %205, %208 : tensor<2xi1>, tensor<2xf32>
        %210 = stablehlo.compare GT, %199, %196, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %211 = stablehlo.compare EQ, %199, %196, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_122 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %212 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %213 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_124 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %214 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %215 = stablehlo.select %211, %214, %213 : tensor<2xi1>, tensor<2xf32>
        %216 = stablehlo.select %210, %212, %215 : tensor<2xi1>, tensor<2xf32>
        %cst_125 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %217 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %218 = stablehlo.multiply %217, %202 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %219 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %220 = stablehlo.add %219, %218 : tensor<2xf32>
        %221 = stablehlo.divide %195, %220 : tensor<2xf32>
        %222 = stablehlo.multiply %220, %220 : tensor<2xf32>
        %cst_127 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %223 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %224 = stablehlo.divide %223, %222 : tensor<2xf32>
        %225 = stablehlo.multiply %221, %221 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %226 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %227 = stablehlo.multiply %226, %221 : tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %228 = stablehlo.reduce(%225 init: %cst_129) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_130 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %229 = stablehlo.divide %228, %cst_130 : tensor<f32>
        %230 = stablehlo.sqrt %229 : tensor<f32>
        %cst_131 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %231 = stablehlo.divide %cst_131, %230 : tensor<f32>
        %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %232 = stablehlo.compare LE, %230, %cst_132, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_133 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %233 = stablehlo.maximum %230, %cst_133 : tensor<f32>
        %cst_134 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %234 = stablehlo.compare GT, %230, %cst_134, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_135 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %235 = stablehlo.compare EQ, %230, %cst_135, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %236 = stablehlo.select %235, %cst_137, %cst_136 : tensor<i1>, tensor<f32>
        %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %237 = stablehlo.select %234, %cst_138, %236 : tensor<i1>, tensor<f32>
        %cst_139 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %238 = stablehlo.power %233, %cst_139 : tensor<f32>
        %cst_140 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %239 = stablehlo.subtract %cst_140, %cst_141 : tensor<f32>
        %240 = stablehlo.power %233, %239 : tensor<f32>
        %cst_142 = stablehlo.constant dense<-3.333000e-01> : tensor<f32>
        %241 = stablehlo.multiply %cst_142, %240 : tensor<f32>
        %cst_143 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %242 = stablehlo.multiply %cst_143, %238 : tensor<f32>
        %cst_144 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %cst_145 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %243:3 = func.call @clip(%242, %cst_144, %cst_145) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %244 = stablehlo.add %iterArg_53, %92 : tensor<f32>
        %245 = func.call @_where(%232, %244, %iterArg_53) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %246 = func.call @_where_0(%232, %182, %iterArg_54) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %247 = stablehlo.multiply %92, %243#0 : tensor<f32>
        stablehlo.return %245, %246, %247, %96, %100, %104, %105, %108, %107, %113, %114, %121, %122, %125, %124, %130, %131, %138, %139, %142, %141, %155, %92, %162, %163, %166, %165, %179, %193, %198, %201, %209, %216, %220, %195, %224, %227, %231, %237, %241, %243#1, %243#2, %232, %243#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_56, %46, %iterArg_52) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_57, %47#3, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %47#4, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %47#5, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %47#6, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %47#7, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %47#8, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_2(%iterArg_63, %47#9, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %47#10, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %47#11, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %47#12, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %47#13, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %47#14, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %47#15, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %47#16, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %47#17, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %47#18, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %47#19, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %47#20, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %47#21, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %47#22, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %47#23, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %47#24, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %47#25, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %47#26, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_81, %47#27, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_82, %47#28, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_83, %47#29, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %76 = func.call @dynamic_update_index_in_dim_3(%iterArg_84, %47#30, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %47#31, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %47#32, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_87, %47#33, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %47#34, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_89, %47#35, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %47#36, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %47#37, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %47#38, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %47#39, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %47#40, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %47#41, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %88 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %47#42, %iterArg_52) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_97, %47#43, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_52, %c_98 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %90, %47#0, %47#1, %47#2, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %44:50 = stablehlo.while(%iterArg = %42#7, %iterArg_50 = %42#8, %iterArg_51 = %42#9, %iterArg_52 = %42#10, %iterArg_53 = %42#11, %iterArg_54 = %42#12, %iterArg_55 = %42#13, %iterArg_56 = %42#14, %iterArg_57 = %42#15, %iterArg_58 = %42#16, %iterArg_59 = %42#17, %iterArg_60 = %42#18, %iterArg_61 = %42#19, %iterArg_62 = %42#20, %iterArg_63 = %42#21, %iterArg_64 = %42#22, %iterArg_65 = %42#23, %iterArg_66 = %42#24, %iterArg_67 = %42#25, %iterArg_68 = %42#26, %iterArg_69 = %42#27, %iterArg_70 = %42#28, %iterArg_71 = %42#29, %iterArg_72 = %42#30, %iterArg_73 = %42#31, %iterArg_74 = %42#32, %iterArg_75 = %42#33, %iterArg_76 = %42#34, %iterArg_77 = %42#35, %iterArg_78 = %42#36, %iterArg_79 = %42#37, %iterArg_80 = %42#38, %iterArg_81 = %42#39, %iterArg_82 = %42#40, %iterArg_83 = %42#41, %iterArg_84 = %42#42, %iterArg_85 = %42#43, %iterArg_86 = %42#44, %iterArg_87 = %42#45, %iterArg_88 = %42#46, %iterArg_89 = %42#47, %iterArg_90 = %42#48, %iterArg_91 = %arg1, %iterArg_92 = %c_49, %iterArg_93 = %cst_44, %iterArg_94 = %cst_45, %iterArg_95 = %cst_46, %iterArg_96 = %cst_47, %iterArg_97 = %43, %iterArg_98 = %cst_48) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_99 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_92, %c_99, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_99 = stablehlo.constant dense<20> : tensor<i32>
      %45 = stablehlo.subtract %c_99, %iterArg_92 : tensor<i32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_100 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim(%iterArg, %46) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %48 = func.call @dynamic_index_in_dim_5(%iterArg_50, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_51, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_55, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_6(%iterArg_56, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_57, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_58, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_59, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_61, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_6(%iterArg_62, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_63, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_64, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_65, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_66, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_68, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_69, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_70, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_71, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_72, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_73, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_6(%iterArg_74, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_75, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_7(%iterArg_76, %46) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %75 = func.call @dynamic_index_in_dim_7(%iterArg_77, %46) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_78, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_6(%iterArg_79, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_80, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_82, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_83, %46) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_84, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_5(%iterArg_85, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_86, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_87, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_8(%iterArg_89, %46) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %88 = func.call @dynamic_index_in_dim_5(%iterArg_90, %46) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %89:6 = "stablehlo.case"(%47) ({
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_102, %cst_103, %cst_104, %iterArg_96, %iterArg_97, %iterArg_98 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %94 = stablehlo.multiply %67, %iterArg_98 : tensor<f32>
        %95 = stablehlo.multiply %iterArg_98, %88 : tensor<f32>
        %96:2 = func.call @_where_9(%87, %iterArg_97) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %97:2 = func.call @_where_10(%87, %iterArg_96) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %98 = stablehlo.add %97#1, %97#0 : tensor<f32>
        %99 = stablehlo.add %95, %97#0 : tensor<f32>
        %100 = func.call @clip_11(%85, %86, %94) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_102 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %101 = stablehlo.multiply %cst_102, %100 : tensor<f32>
        %102 = stablehlo.multiply %101, %84 : tensor<f32>
        %103 = stablehlo.multiply %102, %83 : tensor<f32>
        %104 = stablehlo.multiply %103, %82 : tensor<f32>
        %cst_103 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %105 = stablehlo.divide %104, %cst_103 : tensor<f32>
        %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %107 = stablehlo.multiply %106, %81 : tensor<2xf32>
        %108 = stablehlo.multiply %107, %80 : tensor<2xf32>
        %109 = stablehlo.multiply %108, %79 : tensor<2xf32>
        %110 = stablehlo.negate %109 : tensor<2xf32>
        %111 = stablehlo.divide %107, %78 : tensor<2xf32>
        %cst_104 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %112 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %113 = stablehlo.multiply %112, %110 : tensor<2xf32>
        %114 = stablehlo.multiply %113, %77 : tensor<2xf32>
        %115 = stablehlo.multiply %113, %76 : tensor<2xf32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %116 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %117 = stablehlo.select %75, %116, %114 : tensor<2xi1>, tensor<2xf32>
        %118 = stablehlo.select %75, %114, %116 : tensor<2xi1>, tensor<2xf32>
        %119 = stablehlo.add %96#0, %118 : tensor<2xf32>
        %120 = stablehlo.negate %117 : tensor<2xf32>
        %121 = stablehlo.add %119, %120 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %122 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %123 = stablehlo.select %74, %122, %115 : tensor<2xi1>, tensor<2xf32>
        %124 = stablehlo.select %74, %115, %122 : tensor<2xi1>, tensor<2xf32>
        %125 = stablehlo.add %96#1, %124 : tensor<2xf32>
        %126 = stablehlo.negate %123 : tensor<2xf32>
        %127 = stablehlo.add %125, %126 : tensor<2xf32>
        %128 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %129 = stablehlo.multiply %128, %111 : tensor<2xf32>
        %130 = stablehlo.multiply %111, %73 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %131 = stablehlo.reduce(%130 init: %cst_107) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %132 = stablehlo.add %99, %131 : tensor<f32>
        %133 = stablehlo.negate %129 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %134 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %135 = stablehlo.multiply %134, %133 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %136 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %137 = stablehlo.multiply %136, %129 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %138 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %139 = stablehlo.multiply %138, %129 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %140 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %141 = stablehlo.multiply %140, %129 : tensor<2xf32>
        %142 = stablehlo.add %127, %121 : tensor<2xf32>
        %143 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %144 = stablehlo.multiply %143, %121 : tensor<2xf32>
        %145 = stablehlo.multiply %121, %72 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %146 = stablehlo.reduce(%145 init: %cst_112) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %147 = stablehlo.add %132, %146 : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %144 : tensor<2xf32>
        %150 = stablehlo.add %137, %149 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %151 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %152 = stablehlo.multiply %151, %144 : tensor<2xf32>
        %153 = stablehlo.add %139, %152 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %154 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %155 = stablehlo.multiply %154, %144 : tensor<2xf32>
        %156 = stablehlo.add %141, %155 : tensor<2xf32>
        %157 = stablehlo.slice %135 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %158 = stablehlo.reshape %157 : (tensor<1xf32>) -> tensor<f32>
        %159 = stablehlo.slice %135 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
        %161 = stablehlo.negate %160 : tensor<f32>
        %162 = stablehlo.multiply %iterArg_91, %161 : tensor<f32>
        %163 = stablehlo.multiply %161, %71 : tensor<f32>
        %164 = stablehlo.multiply %162, %70 : tensor<f32>
        %165 = stablehlo.multiply %69, %160 : tensor<f32>
        %166 = stablehlo.add %158, %165 : tensor<f32>
        %167 = stablehlo.multiply %160, %68 : tensor<f32>
        %168 = stablehlo.negate %167 : tensor<f32>
        %169 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %170 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %171 = stablehlo.concatenate %169, %170, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %172 = stablehlo.add %142, %171 : tensor<2xf32>
        %173 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %174 = stablehlo.multiply %173, %171 : tensor<2xf32>
        %175 = stablehlo.multiply %171, %66 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %176 = stablehlo.reduce(%175 init: %cst_116) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %177 = stablehlo.add %147, %176 : tensor<f32>
        %cst_117 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %178 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %179 = stablehlo.multiply %178, %174 : tensor<2xf32>
        %180 = stablehlo.add %150, %179 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %181 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %182 = stablehlo.multiply %181, %174 : tensor<2xf32>
        %183 = stablehlo.add %153, %182 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %184 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %185 = stablehlo.multiply %184, %174 : tensor<2xf32>
        %186 = stablehlo.add %156, %185 : tensor<2xf32>
        %187 = stablehlo.slice %180 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %188 = stablehlo.reshape %187 : (tensor<1xf32>) -> tensor<f32>
        %189 = stablehlo.slice %180 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %190 = stablehlo.reshape %189 : (tensor<1xf32>) -> tensor<f32>
        %191 = stablehlo.negate %190 : tensor<f32>
        %192 = stablehlo.multiply %iterArg_91, %191 : tensor<f32>
        %193 = stablehlo.multiply %191, %65 : tensor<f32>
        %194 = stablehlo.add %163, %193 : tensor<f32>
        %195 = stablehlo.multiply %192, %64 : tensor<f32>
        %196 = stablehlo.multiply %63, %190 : tensor<f32>
        %197 = stablehlo.add %188, %196 : tensor<f32>
        %198 = stablehlo.multiply %190, %62 : tensor<f32>
        %199 = stablehlo.negate %198 : tensor<f32>
        %200 = stablehlo.add %168, %199 : tensor<f32>
        %201 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %202 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %203 = stablehlo.concatenate %201, %202, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %204 = stablehlo.add %172, %203 : tensor<2xf32>
        %205 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %206 = stablehlo.multiply %205, %203 : tensor<2xf32>
        %207 = stablehlo.add %183, %206 : tensor<2xf32>
        %208 = stablehlo.multiply %203, %60 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %209 = stablehlo.reduce(%208 init: %cst_120) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_121 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %210 = stablehlo.multiply %209, %cst_121 : tensor<f32>
        %211 = stablehlo.add %177, %210 : tensor<f32>
        %212 = stablehlo.slice %207 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %213 = stablehlo.reshape %212 : (tensor<1xf32>) -> tensor<f32>
        %214 = stablehlo.slice %207 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %215 = stablehlo.reshape %214 : (tensor<1xf32>) -> tensor<f32>
        %216 = stablehlo.negate %215 : tensor<f32>
        %217 = stablehlo.multiply %iterArg_91, %216 : tensor<f32>
        %218 = stablehlo.multiply %216, %59 : tensor<f32>
        %219 = stablehlo.add %194, %218 : tensor<f32>
        %220 = stablehlo.multiply %217, %58 : tensor<f32>
        %221 = stablehlo.multiply %57, %215 : tensor<f32>
        %222 = stablehlo.add %213, %221 : tensor<f32>
        %223 = stablehlo.multiply %215, %56 : tensor<f32>
        %224 = stablehlo.negate %223 : tensor<f32>
        %225 = stablehlo.add %200, %224 : tensor<f32>
        %226 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %227 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %228 = stablehlo.concatenate %226, %227, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %229 = stablehlo.add %204, %228 : tensor<2xf32>
        %230 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %231 = stablehlo.multiply %230, %228 : tensor<2xf32>
        %232 = stablehlo.add %186, %231 : tensor<2xf32>
        %233 = stablehlo.multiply %228, %54 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %234 = stablehlo.reduce(%233 init: %cst_122) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_123 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %235 = stablehlo.multiply %234, %cst_123 : tensor<f32>
        %236 = stablehlo.add %211, %235 : tensor<f32>
        %237 = stablehlo.slice %232 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %238 = stablehlo.reshape %237 : (tensor<1xf32>) -> tensor<f32>
        %239 = stablehlo.slice %232 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %240 = stablehlo.reshape %239 : (tensor<1xf32>) -> tensor<f32>
        %241 = stablehlo.negate %240 : tensor<f32>
        %242 = stablehlo.multiply %iterArg_91, %241 : tensor<f32>
        %243 = stablehlo.multiply %241, %53 : tensor<f32>
        %244 = stablehlo.add %219, %243 : tensor<f32>
        %245 = stablehlo.multiply %242, %52 : tensor<f32>
        %246 = stablehlo.multiply %51, %240 : tensor<f32>
        %247 = stablehlo.add %238, %246 : tensor<f32>
        %248 = stablehlo.multiply %240, %50 : tensor<f32>
        %249 = stablehlo.negate %248 : tensor<f32>
        %250 = stablehlo.add %225, %249 : tensor<f32>
        %251 = stablehlo.broadcast_in_dim %245, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %252 = stablehlo.broadcast_in_dim %247, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %253 = stablehlo.concatenate %251, %252, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %254 = stablehlo.add %229, %253 : tensor<2xf32>
        %255 = stablehlo.multiply %236, %49 : tensor<f32>
        %256 = stablehlo.multiply %236, %48 : tensor<f32>
        %257 = stablehlo.negate %255 : tensor<f32>
        %258 = stablehlo.add %98, %257 : tensor<f32>
        stablehlo.return %255, %250, %244, %258, %254, %256 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %90 = stablehlo.add %iterArg_93, %89#0 : tensor<f32>
      %91 = stablehlo.add %iterArg_94, %89#1 : tensor<f32>
      %92 = stablehlo.add %iterArg_95, %89#2 : tensor<f32>
      %c_101 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_92, %c_101 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %93, %90, %91, %92, %89#3, %89#4, %89#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %44#45, %44#46, %44#48, %44#44 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
