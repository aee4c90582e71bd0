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
        %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
        %21 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %22 = stablehlo.multiply %21, %20 : tensor<2xf32>
        %23 = stablehlo.add %iterArg_5, %22 : tensor<2xf32>
        %24 = stablehlo.slice %23 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
        %26 = stablehlo.slice %23 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %27 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
        %28 = stablehlo.negate %iterArg_1 : tensor<f32>
        %29 = stablehlo.multiply %28, %27 : tensor<f32>
        %30 = stablehlo.sine %25 : tensor<f32>
        %31 = stablehlo.multiply %iterArg_2, %30 : tensor<f32>
        %32 = stablehlo.subtract %29, %31 : tensor<f32>
        %33 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
        %38 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
        %40 = stablehlo.add %iterArg_5, %39 : tensor<2xf32>
        %41 = stablehlo.slice %40 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %42 = stablehlo.reshape %41 : (tensor<1xf32>) -> tensor<f32>
        %43 = stablehlo.slice %40 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %44 = stablehlo.reshape %43 : (tensor<1xf32>) -> tensor<f32>
        %45 = stablehlo.negate %iterArg_1 : tensor<f32>
        %46 = stablehlo.multiply %45, %44 : tensor<f32>
        %47 = stablehlo.sine %42 : tensor<f32>
        %48 = stablehlo.multiply %iterArg_2, %47 : tensor<f32>
        %49 = stablehlo.subtract %46, %48 : tensor<f32>
        %50 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %51 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %52 = stablehlo.concatenate %50, %51, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_10 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %54 = stablehlo.multiply %53, %18 : tensor<2xf32>
        %cst_11 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %56 = stablehlo.multiply %55, %35 : tensor<2xf32>
        %57 = stablehlo.add %54, %56 : tensor<2xf32>
        %cst_12 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %59 = stablehlo.multiply %58, %52 : tensor<2xf32>
        %60 = stablehlo.add %57, %59 : tensor<2xf32>
        %61 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
        %63 = stablehlo.add %iterArg_5, %62 : tensor<2xf32>
        %64 = stablehlo.slice %63 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<f32>
        %66 = stablehlo.slice %63 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %67 = stablehlo.reshape %66 : (tensor<1xf32>) -> tensor<f32>
        %68 = stablehlo.negate %iterArg_1 : tensor<f32>
        %69 = stablehlo.multiply %68, %67 : tensor<f32>
        %70 = stablehlo.sine %65 : tensor<f32>
        %71 = stablehlo.multiply %iterArg_2, %70 : tensor<f32>
        %72 = stablehlo.subtract %69, %71 : tensor<f32>
        %73 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %74 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %75 = stablehlo.concatenate %73, %74, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_13 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %77 = stablehlo.multiply %76, %18 : tensor<2xf32>
        %cst_14 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %78 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %79 = stablehlo.multiply %78, %35 : tensor<2xf32>
        %80 = stablehlo.add %77, %79 : tensor<2xf32>
        %cst_15 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %82 = stablehlo.multiply %81, %52 : tensor<2xf32>
        %83 = stablehlo.add %80, %82 : tensor<2xf32>
        %84 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %85 = stablehlo.multiply %84, %83 : tensor<2xf32>
        %86 = stablehlo.add %iterArg_5, %85 : tensor<2xf32>
        %cst_16 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %88 = stablehlo.multiply %87, %18 : tensor<2xf32>
        %cst_17 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %90 = stablehlo.multiply %89, %35 : tensor<2xf32>
        %91 = stablehlo.add %88, %90 : tensor<2xf32>
        %cst_18 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %92 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %93 = stablehlo.multiply %92, %52 : tensor<2xf32>
        %94 = stablehlo.add %91, %93 : tensor<2xf32>
        %cst_19 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %95 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %96 = stablehlo.multiply %95, %75 : tensor<2xf32>
        %97 = stablehlo.subtract %94, %96 : tensor<2xf32>
        %98 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %99 = stablehlo.multiply %98, %97 : tensor<2xf32>
        %100 = stablehlo.abs %iterArg_5 : tensor<2xf32>
        %101 = stablehlo.abs %86 : tensor<2xf32>
        %102 = stablehlo.maximum %100, %101 : tensor<2xf32>
        %cst_20 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %104 = stablehlo.multiply %103, %102 : tensor<2xf32>
        %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %106 = stablehlo.add %105, %104 : tensor<2xf32>
        %107 = stablehlo.divide %99, %106 : tensor<2xf32>
        %108 = stablehlo.abs %107 : tensor<2xf32>
        %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %109 = stablehlo.reduce(%108 init: %cst_22) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %110 = stablehlo.compare LE, %109, %cst_23, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_24 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %111 = stablehlo.maximum %109, %cst_24 : tensor<f32>
        %cst_25 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %112 = stablehlo.power %111, %cst_25 : tensor<f32>
        %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %113 = stablehlo.multiply %cst_26, %112 : tensor<f32>
        %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %c_28 = stablehlo.constant dense<5> : tensor<i32>
        %114 = func.call @clip(%113, %cst_27, %c_28) : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<f32>
        %115 = stablehlo.add %iterArg_4, %6 : tensor<f32>
        %116 = func.call @_where(%110, %115, %iterArg_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %117 = func.call @_where_0(%110, %86, %iterArg_5) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %118 = stablehlo.multiply %6, %114 : tensor<f32>
        stablehlo.return %116, %117, %118 : tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %4, %3#0, %3#1, %3#2 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %0#5 : tensor<2xf32>
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
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %91 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %92 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
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
        %94 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %95 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_124 = stablehlo.constant dense<false> : tensor<i1>
        %96 = stablehlo.broadcast_in_dim %c_124, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %c_125 = stablehlo.constant dense<false> : tensor<i1>
        %97 = stablehlo.broadcast_in_dim %c_125, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %98 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %99 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %100 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %101 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_131 = stablehlo.constant dense<false> : tensor<i1>
        %103 = stablehlo.broadcast_in_dim %c_131, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %104 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_138 = stablehlo.constant dense<false> : tensor<i1>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_53, %iterArg_54, %iterArg_55, %cst_99, %cst_100, %cst_101, %cst_102, %cst_103, %cst_104, %cst_105, %91, %cst_107, %cst_108, %cst_109, %cst_110, %cst_111, %92, %cst_113, %cst_114, %cst_115, %cst_116, %93, %cst_118, %cst_119, %cst_120, %cst_121, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %cst_133, %cst_134, %cst_135, %cst_136, %cst_137, %c_138, %cst_139 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
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
        %114 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %115 = stablehlo.multiply %114, %113 : tensor<2xf32>
        %116 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %117 = stablehlo.multiply %116, %115 : tensor<2xf32>
        %118 = stablehlo.add %iterArg_54, %117 : tensor<2xf32>
        %119 = stablehlo.slice %118 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %120 = stablehlo.reshape %119 : (tensor<1xf32>) -> tensor<f32>
        %121 = stablehlo.slice %118 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %122 = stablehlo.reshape %121 : (tensor<1xf32>) -> tensor<f32>
        %123 = stablehlo.negate %iterArg_50 : tensor<f32>
        %124 = stablehlo.multiply %123, %122 : tensor<f32>
        %125 = stablehlo.sine %120 : tensor<f32>
        %126 = stablehlo.cosine %120 : tensor<f32>
        %127 = stablehlo.multiply %iterArg_51, %125 : tensor<f32>
        %128 = stablehlo.subtract %124, %127 : tensor<f32>
        %129 = stablehlo.broadcast_in_dim %122, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %130 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %131 = stablehlo.concatenate %129, %130, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_106 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %132 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %133 = stablehlo.multiply %132, %131 : tensor<2xf32>
        %134 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %135 = stablehlo.multiply %134, %133 : tensor<2xf32>
        %136 = stablehlo.add %iterArg_54, %135 : tensor<2xf32>
        %137 = stablehlo.slice %136 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %138 = stablehlo.reshape %137 : (tensor<1xf32>) -> tensor<f32>
        %139 = stablehlo.slice %136 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %140 = stablehlo.reshape %139 : (tensor<1xf32>) -> tensor<f32>
        %141 = stablehlo.negate %iterArg_50 : tensor<f32>
        %142 = stablehlo.multiply %141, %140 : tensor<f32>
        %143 = stablehlo.sine %138 : tensor<f32>
        %144 = stablehlo.cosine %138 : tensor<f32>
        %145 = stablehlo.multiply %iterArg_51, %143 : tensor<f32>
        %146 = stablehlo.subtract %142, %145 : tensor<f32>
        %147 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %148 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %149 = stablehlo.concatenate %147, %148, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %113 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %152 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %153 = stablehlo.multiply %152, %131 : tensor<2xf32>
        %154 = stablehlo.add %151, %153 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %155 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %156 = stablehlo.multiply %155, %149 : tensor<2xf32>
        %157 = stablehlo.add %154, %156 : tensor<2xf32>
        %158 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %159 = stablehlo.multiply %158, %157 : tensor<2xf32>
        %160 = stablehlo.add %iterArg_54, %159 : tensor<2xf32>
        %161 = stablehlo.slice %160 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.slice %160 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %164 = stablehlo.reshape %163 : (tensor<1xf32>) -> tensor<f32>
        %165 = stablehlo.negate %iterArg_50 : tensor<f32>
        %166 = stablehlo.multiply %165, %164 : tensor<f32>
        %167 = stablehlo.sine %162 : tensor<f32>
        %168 = stablehlo.cosine %162 : tensor<f32>
        %169 = stablehlo.multiply %iterArg_51, %167 : tensor<f32>
        %170 = stablehlo.subtract %166, %169 : tensor<f32>
        %171 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %172 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %173 = stablehlo.concatenate %171, %172, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %174 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %175 = stablehlo.multiply %174, %113 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %176 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %177 = stablehlo.multiply %176, %131 : tensor<2xf32>
        %178 = stablehlo.add %175, %177 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %179 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %180 = stablehlo.multiply %179, %149 : tensor<2xf32>
        %181 = stablehlo.add %178, %180 : tensor<2xf32>
        %182 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %183 = stablehlo.multiply %182, %181 : tensor<2xf32>
        %184 = stablehlo.add %iterArg_54, %183 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %185 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %186 = stablehlo.multiply %185, %113 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %187 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %188 = stablehlo.multiply %187, %131 : tensor<2xf32>
        %189 = stablehlo.add %186, %188 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %190 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %191 = stablehlo.multiply %190, %149 : tensor<2xf32>
        %192 = stablehlo.add %189, %191 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %193 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %194 = stablehlo.multiply %193, %173 : tensor<2xf32>
        %195 = stablehlo.subtract %192, %194 : tensor<2xf32>
        %196 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %197 = stablehlo.multiply %196, %195 : tensor<2xf32>
        %198 = stablehlo.abs %iterArg_54 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %199 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %200 = stablehlo.compare GE, %iterArg_54, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %201 = stablehlo.abs %184 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %202 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %203 = stablehlo.compare GE, %184, %202, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %204 = stablehlo.maximum %198, %201 : tensor<2xf32>
        %205 = stablehlo.compare GT, %198, %201, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %206 = stablehlo.compare EQ, %198, %201, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_119 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %207 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %208 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %209 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %210 = stablehlo.select %206, %209, %208 : tensor<2xi1>, tensor<2xf32>
        %211 = stablehlo.select %205, %207, %210 : tensor<2xi1>, tensor<2xf32>
        %212 = stablehlo.compare GT, %201, %198, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %213 = stablehlo.compare EQ, %201, %198, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_122 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %214 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %215 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_124 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %216 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %217 = stablehlo.select %213, %216, %215 : tensor<2xi1>, tensor<2xf32>
        %218 = stablehlo.select %212, %214, %217 : tensor<2xi1>, tensor<2xf32>
        %cst_125 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %219 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %220 = stablehlo.multiply %219, %204 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %221 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %222 = stablehlo.add %221, %220 : tensor<2xf32>
        %223 = stablehlo.divide %197, %222 : tensor<2xf32>
        %224 = stablehlo.multiply %222, %222 : tensor<2xf32>
        %cst_127 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %225 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %226 = stablehlo.divide %225, %224 : tensor<2xf32>
        %227 = stablehlo.abs %223 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %228 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %229 = stablehlo.compare GE, %223, %228, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_129 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %230 = stablehlo.reduce(%227 init: %cst_129) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %231 = stablehlo.reshape %230 : (tensor<f32>) -> tensor<1xf32>
        %232 = stablehlo.broadcast_in_dim %231, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %233 = stablehlo.compare EQ, %227, %232, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %234 = stablehlo.convert %233 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %235 = stablehlo.reduce(%234 init: %cst_130) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_131 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %236 = stablehlo.compare LE, %230, %cst_131, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_132 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %237 = stablehlo.maximum %230, %cst_132 : tensor<f32>
        %cst_133 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %238 = stablehlo.compare GT, %230, %cst_133, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_134 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %239 = stablehlo.compare EQ, %230, %cst_134, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_136 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %240 = stablehlo.select %239, %cst_136, %cst_135 : tensor<i1>, tensor<f32>
        %cst_137 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %241 = stablehlo.select %238, %cst_137, %240 : tensor<i1>, tensor<f32>
        %cst_138 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %242 = stablehlo.power %237, %cst_138 : tensor<f32>
        %cst_139 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %cst_140 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %243 = stablehlo.subtract %cst_139, %cst_140 : tensor<f32>
        %244 = stablehlo.power %237, %243 : tensor<f32>
        %cst_141 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %245 = stablehlo.multiply %cst_141, %244 : tensor<f32>
        %cst_142 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %246 = stablehlo.multiply %cst_142, %242 : tensor<f32>
        %cst_143 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %c_144 = stablehlo.constant dense<5> : tensor<i32>
        %247:3 = func.call @clip(%246, %cst_143, %c_144) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %248 = stablehlo.add %iterArg_53, %92 : tensor<f32>
        %249 = func.call @_where(%236, %248, %iterArg_53) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %250 = func.call @_where_0(%236, %184, %iterArg_54) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %251 = stablehlo.multiply %92, %247#0 : tensor<f32>
        stablehlo.return %249, %250, %251, %96, %100, %104, %105, %108, %107, %iterArg_51, %115, %92, %122, %123, %126, %125, %133, %140, %141, %144, %143, %157, %164, %165, %168, %167, %181, %195, %200, %203, %211, %218, %222, %197, %226, %229, %234, %235, %241, %245, %247#1, %247#2, %236, %247#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_56, %46, %iterArg_52) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_57, %47#3, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %47#4, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %47#5, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %47#6, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %47#7, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %47#8, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %47#9, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_64, %47#10, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %47#11, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %47#12, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %47#13, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %47#14, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %47#15, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %47#16, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %47#17, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %47#18, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %47#19, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %47#20, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %47#21, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %47#22, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %47#23, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %47#24, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %47#25, %iterArg_52) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %72 = func.call @dynamic_update_index_in_dim_2(%iterArg_80, %47#26, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_81, %47#27, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %74 = func.call @dynamic_update_index_in_dim_3(%iterArg_82, %47#28, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_83, %47#29, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %76 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %47#30, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %47#31, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %47#32, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_87, %47#33, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %47#34, %iterArg_52) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_3(%iterArg_89, %47#35, %iterArg_52) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
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
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %90, %47#0, %47#1, %47#2, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
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
      %89:6 = "stablehlo.case"(%47) ({
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_101, %cst_102, %cst_103, %iterArg_95, %iterArg_96, %iterArg_97 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %94 = stablehlo.multiply %56, %iterArg_97 : tensor<f32>
        %95 = stablehlo.multiply %iterArg_97, %88 : tensor<f32>
        %96:2 = func.call @_where_9(%87, %iterArg_96) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %97:2 = func.call @_where_10(%87, %iterArg_95) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %98 = stablehlo.add %97#1, %97#0 : tensor<f32>
        %99 = stablehlo.add %95, %97#0 : tensor<f32>
        %100 = func.call @clip_11(%85, %86, %94) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_101 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %101 = stablehlo.multiply %cst_101, %100 : tensor<f32>
        %102 = stablehlo.multiply %101, %84 : tensor<f32>
        %103 = stablehlo.multiply %102, %83 : tensor<f32>
        %104 = stablehlo.divide %103, %82 : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %106 = stablehlo.multiply %105, %81 : tensor<2xf32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %107 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %108 = stablehlo.select %80, %107, %106 : tensor<2xi1>, tensor<2xf32>
        %109 = stablehlo.select %80, %106, %107 : tensor<2xi1>, tensor<2xf32>
        %110 = stablehlo.negate %108 : tensor<2xf32>
        %111 = stablehlo.add %109, %110 : tensor<2xf32>
        %112 = stablehlo.multiply %111, %79 : tensor<2xf32>
        %113 = stablehlo.multiply %112, %78 : tensor<2xf32>
        %114 = stablehlo.negate %113 : tensor<2xf32>
        %115 = stablehlo.divide %111, %77 : tensor<2xf32>
        %cst_103 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %116 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %117 = stablehlo.multiply %116, %114 : tensor<2xf32>
        %118 = stablehlo.multiply %117, %76 : tensor<2xf32>
        %119 = stablehlo.multiply %117, %75 : tensor<2xf32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %120 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %121 = stablehlo.select %74, %120, %118 : tensor<2xi1>, tensor<2xf32>
        %122 = stablehlo.select %74, %118, %120 : tensor<2xi1>, tensor<2xf32>
        %123 = stablehlo.add %96#0, %122 : tensor<2xf32>
        %124 = stablehlo.negate %121 : tensor<2xf32>
        %125 = stablehlo.add %123, %124 : tensor<2xf32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %126 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %127 = stablehlo.select %73, %126, %119 : tensor<2xi1>, tensor<2xf32>
        %128 = stablehlo.select %73, %119, %126 : tensor<2xi1>, tensor<2xf32>
        %129 = stablehlo.add %96#1, %128 : tensor<2xf32>
        %130 = stablehlo.negate %127 : tensor<2xf32>
        %131 = stablehlo.add %129, %130 : tensor<2xf32>
        %132 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %133 = stablehlo.multiply %132, %115 : tensor<2xf32>
        %134 = stablehlo.multiply %115, %72 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %135 = stablehlo.reduce(%134 init: %cst_106) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %136 = stablehlo.add %99, %135 : tensor<f32>
        %137 = stablehlo.negate %133 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %138 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %139 = stablehlo.multiply %138, %137 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %140 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %141 = stablehlo.multiply %140, %133 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %133 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %144 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %145 = stablehlo.multiply %144, %133 : tensor<2xf32>
        %146 = stablehlo.add %131, %125 : tensor<2xf32>
        %147 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %148 = stablehlo.multiply %147, %125 : tensor<2xf32>
        %149 = stablehlo.multiply %125, %71 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %150 = stablehlo.reduce(%149 init: %cst_111) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %151 = stablehlo.add %136, %150 : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %152 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %153 = stablehlo.multiply %152, %148 : tensor<2xf32>
        %154 = stablehlo.add %141, %153 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %155 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %156 = stablehlo.multiply %155, %148 : tensor<2xf32>
        %157 = stablehlo.add %143, %156 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %158 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %159 = stablehlo.multiply %158, %148 : tensor<2xf32>
        %160 = stablehlo.add %145, %159 : tensor<2xf32>
        %161 = stablehlo.slice %139 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.slice %139 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %164 = stablehlo.reshape %163 : (tensor<1xf32>) -> tensor<f32>
        %165 = stablehlo.negate %164 : tensor<f32>
        %166 = stablehlo.multiply %54, %165 : tensor<f32>
        %167 = stablehlo.multiply %165, %70 : tensor<f32>
        %168 = stablehlo.multiply %166, %69 : tensor<f32>
        %169 = stablehlo.multiply %68, %164 : tensor<f32>
        %170 = stablehlo.add %162, %169 : tensor<f32>
        %171 = stablehlo.multiply %164, %67 : tensor<f32>
        %172 = stablehlo.negate %171 : tensor<f32>
        %173 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %174 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %175 = stablehlo.concatenate %173, %174, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %176 = stablehlo.add %146, %175 : tensor<2xf32>
        %177 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %178 = stablehlo.multiply %177, %175 : tensor<2xf32>
        %179 = stablehlo.multiply %175, %66 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %180 = stablehlo.reduce(%179 init: %cst_115) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %181 = stablehlo.add %151, %180 : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %182 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %183 = stablehlo.multiply %182, %178 : tensor<2xf32>
        %184 = stablehlo.add %154, %183 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %185 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %186 = stablehlo.multiply %185, %178 : tensor<2xf32>
        %187 = stablehlo.add %157, %186 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %188 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %189 = stablehlo.multiply %188, %178 : tensor<2xf32>
        %190 = stablehlo.add %160, %189 : tensor<2xf32>
        %191 = stablehlo.slice %184 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %192 = stablehlo.reshape %191 : (tensor<1xf32>) -> tensor<f32>
        %193 = stablehlo.slice %184 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %194 = stablehlo.reshape %193 : (tensor<1xf32>) -> tensor<f32>
        %195 = stablehlo.negate %194 : tensor<f32>
        %196 = stablehlo.multiply %54, %195 : tensor<f32>
        %197 = stablehlo.multiply %195, %65 : tensor<f32>
        %198 = stablehlo.add %167, %197 : tensor<f32>
        %199 = stablehlo.multiply %196, %64 : tensor<f32>
        %200 = stablehlo.multiply %63, %194 : tensor<f32>
        %201 = stablehlo.add %192, %200 : tensor<f32>
        %202 = stablehlo.multiply %194, %62 : tensor<f32>
        %203 = stablehlo.negate %202 : tensor<f32>
        %204 = stablehlo.add %172, %203 : tensor<f32>
        %205 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %206 = stablehlo.broadcast_in_dim %201, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %207 = stablehlo.concatenate %205, %206, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %208 = stablehlo.add %176, %207 : tensor<2xf32>
        %209 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %210 = stablehlo.multiply %209, %207 : tensor<2xf32>
        %211 = stablehlo.multiply %207, %61 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %212 = stablehlo.reduce(%211 init: %cst_119) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %213 = stablehlo.add %181, %212 : tensor<f32>
        %cst_120 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %214 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %215 = stablehlo.multiply %214, %210 : tensor<2xf32>
        %216 = stablehlo.add %187, %215 : tensor<2xf32>
        %217 = stablehlo.slice %216 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %218 = stablehlo.reshape %217 : (tensor<1xf32>) -> tensor<f32>
        %219 = stablehlo.slice %216 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %220 = stablehlo.reshape %219 : (tensor<1xf32>) -> tensor<f32>
        %221 = stablehlo.negate %220 : tensor<f32>
        %222 = stablehlo.multiply %54, %221 : tensor<f32>
        %223 = stablehlo.multiply %221, %60 : tensor<f32>
        %224 = stablehlo.add %198, %223 : tensor<f32>
        %225 = stablehlo.multiply %222, %59 : tensor<f32>
        %226 = stablehlo.multiply %58, %220 : tensor<f32>
        %227 = stablehlo.add %218, %226 : tensor<f32>
        %228 = stablehlo.multiply %220, %57 : tensor<f32>
        %229 = stablehlo.negate %228 : tensor<f32>
        %230 = stablehlo.add %204, %229 : tensor<f32>
        %231 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %232 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %233 = stablehlo.concatenate %231, %232, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %234 = stablehlo.add %208, %233 : tensor<2xf32>
        %235 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %236 = stablehlo.multiply %235, %233 : tensor<2xf32>
        %237 = stablehlo.multiply %233, %55 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %238 = stablehlo.reduce(%237 init: %cst_121) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %239 = stablehlo.add %213, %238 : tensor<f32>
        %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %240 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %241 = stablehlo.multiply %240, %236 : tensor<2xf32>
        %242 = stablehlo.add %190, %241 : tensor<2xf32>
        %243 = stablehlo.slice %242 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %244 = stablehlo.reshape %243 : (tensor<1xf32>) -> tensor<f32>
        %245 = stablehlo.slice %242 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %246 = stablehlo.reshape %245 : (tensor<1xf32>) -> tensor<f32>
        %247 = stablehlo.negate %246 : tensor<f32>
        %248 = stablehlo.multiply %54, %247 : tensor<f32>
        %249 = stablehlo.multiply %247, %53 : tensor<f32>
        %250 = stablehlo.add %224, %249 : tensor<f32>
        %251 = stablehlo.multiply %248, %52 : tensor<f32>
        %252 = stablehlo.multiply %51, %246 : tensor<f32>
        %253 = stablehlo.add %244, %252 : tensor<f32>
        %254 = stablehlo.multiply %246, %50 : tensor<f32>
        %255 = stablehlo.negate %254 : tensor<f32>
        %256 = stablehlo.add %230, %255 : tensor<f32>
        %257 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %258 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %259 = stablehlo.concatenate %257, %258, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %260 = stablehlo.add %234, %259 : tensor<2xf32>
        %261 = stablehlo.multiply %239, %49 : tensor<f32>
        %262 = stablehlo.multiply %239, %48 : tensor<f32>
        %263 = stablehlo.negate %261 : tensor<f32>
        %264 = stablehlo.add %98, %263 : tensor<f32>
        stablehlo.return %261, %256, %250, %264, %260, %262 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %90 = stablehlo.add %iterArg_92, %89#0 : tensor<f32>
      %91 = stablehlo.add %iterArg_93, %89#1 : tensor<f32>
      %92 = stablehlo.add %iterArg_94, %89#2 : tensor<f32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_91, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %93, %90, %91, %92, %89#3, %89#4, %89#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %44#44, %44#45, %44#47, %44#43 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.select %3, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.select %2, %cst_1, %4 : tensor<i1>, tensor<f32>
    %6 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
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
