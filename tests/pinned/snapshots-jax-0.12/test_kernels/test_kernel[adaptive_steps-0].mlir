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
    %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %c_26 = stablehlo.constant dense<false> : tensor<i1>
    %26 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %c_32 = stablehlo.constant dense<false> : tensor<i1>
    %32 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<20x2xi1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<20x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_39 = stablehlo.constant dense<false> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %41:48 = stablehlo.while(%iterArg = %arg3, %iterArg_49 = %arg0, %iterArg_50 = %arg1, %iterArg_51 = %c_41, %iterArg_52 = %cst, %iterArg_53 = %arg2, %iterArg_54 = %cst_0, %iterArg_55 = %0, %iterArg_56 = %1, %iterArg_57 = %2, %iterArg_58 = %3, %iterArg_59 = %4, %iterArg_60 = %5, %iterArg_61 = %6, %iterArg_62 = %7, %iterArg_63 = %8, %iterArg_64 = %9, %iterArg_65 = %10, %iterArg_66 = %11, %iterArg_67 = %12, %iterArg_68 = %13, %iterArg_69 = %14, %iterArg_70 = %15, %iterArg_71 = %16, %iterArg_72 = %17, %iterArg_73 = %18, %iterArg_74 = %19, %iterArg_75 = %20, %iterArg_76 = %21, %iterArg_77 = %22, %iterArg_78 = %23, %iterArg_79 = %24, %iterArg_80 = %25, %iterArg_81 = %26, %iterArg_82 = %27, %iterArg_83 = %28, %iterArg_84 = %29, %iterArg_85 = %30, %iterArg_86 = %31, %iterArg_87 = %32, %iterArg_88 = %33, %iterArg_89 = %34, %iterArg_90 = %35, %iterArg_91 = %36, %iterArg_92 = %37, %iterArg_93 = %38, %iterArg_94 = %39, %iterArg_95 = %40) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    cond {
      %c_96 = stablehlo.constant dense<20> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_51, %c_96, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %44 = stablehlo.compare LT, %iterArg_52, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %45 = stablehlo.convert %44 : (tensor<i1>) -> tensor<i32>
      %46:43 = "stablehlo.case"(%45) ({
        %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %89 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %90 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %91 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %92 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %93 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_121 = stablehlo.constant dense<false> : tensor<i1>
        %94 = stablehlo.broadcast_in_dim %c_121, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %c_122 = stablehlo.constant dense<false> : tensor<i1>
        %95 = stablehlo.broadcast_in_dim %c_122, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %96 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %97 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %98 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %99 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %100 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_128 = stablehlo.constant dense<false> : tensor<i1>
        %101 = stablehlo.broadcast_in_dim %c_128, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_135 = stablehlo.constant dense<false> : tensor<i1>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_52, %iterArg_53, %iterArg_54, %cst_97, %cst_98, %cst_99, %cst_100, %cst_101, %cst_102, %89, %cst_104, %cst_105, %cst_106, %cst_107, %cst_108, %90, %cst_110, %cst_111, %cst_112, %cst_113, %91, %cst_115, %cst_116, %cst_117, %cst_118, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %cst_130, %cst_131, %cst_132, %cst_133, %cst_134, %c_135, %cst_136 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %89 = stablehlo.subtract %iterArg, %iterArg_52 : tensor<f32>
        %90 = stablehlo.minimum %iterArg_54, %89 : tensor<f32>
        %91 = stablehlo.compare GT, %89, %iterArg_54, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %92 = stablehlo.compare EQ, %89, %iterArg_54, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_98 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %93 = stablehlo.select %92, %cst_98, %cst_97 : tensor<i1>, tensor<f32>
        %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %94 = stablehlo.select %91, %cst_99, %93 : tensor<i1>, tensor<f32>
        %95 = stablehlo.compare GT, %iterArg_54, %89, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %96 = stablehlo.compare EQ, %iterArg_54, %89, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_101 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %97 = stablehlo.select %96, %cst_101, %cst_100 : tensor<i1>, tensor<f32>
        %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %98 = stablehlo.select %95, %cst_102, %97 : tensor<i1>, tensor<f32>
        %99 = stablehlo.slice %iterArg_53 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %100 = stablehlo.reshape %99 : (tensor<1xf32>) -> tensor<f32>
        %101 = stablehlo.slice %iterArg_53 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %102 = stablehlo.reshape %101 : (tensor<1xf32>) -> tensor<f32>
        %103 = stablehlo.negate %iterArg_49 : tensor<f32>
        %104 = stablehlo.multiply %103, %102 : tensor<f32>
        %105 = stablehlo.sine %100 : tensor<f32>
        %106 = stablehlo.cosine %100 : tensor<f32>
        %107 = stablehlo.multiply %iterArg_50, %105 : tensor<f32>
        %108 = stablehlo.subtract %104, %107 : tensor<f32>
        %109 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %110 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %111 = stablehlo.concatenate %109, %110, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %112 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %113 = stablehlo.multiply %112, %111 : tensor<2xf32>
        %114 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %115 = stablehlo.multiply %114, %113 : tensor<2xf32>
        %116 = stablehlo.add %iterArg_53, %115 : tensor<2xf32>
        %117 = stablehlo.slice %116 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %118 = stablehlo.reshape %117 : (tensor<1xf32>) -> tensor<f32>
        %119 = stablehlo.slice %116 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %120 = stablehlo.reshape %119 : (tensor<1xf32>) -> tensor<f32>
        %121 = stablehlo.negate %iterArg_49 : tensor<f32>
        %122 = stablehlo.multiply %121, %120 : tensor<f32>
        %123 = stablehlo.sine %118 : tensor<f32>
        %124 = stablehlo.cosine %118 : tensor<f32>
        %125 = stablehlo.multiply %iterArg_50, %123 : tensor<f32>
        %126 = stablehlo.subtract %122, %125 : tensor<f32>
        %127 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %128 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %129 = stablehlo.concatenate %127, %128, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_104 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %130 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %131 = stablehlo.multiply %130, %129 : tensor<2xf32>
        %132 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %133 = stablehlo.multiply %132, %131 : tensor<2xf32>
        %134 = stablehlo.add %iterArg_53, %133 : tensor<2xf32>
        %135 = stablehlo.slice %134 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %136 = stablehlo.reshape %135 : (tensor<1xf32>) -> tensor<f32>
        %137 = stablehlo.slice %134 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %138 = stablehlo.reshape %137 : (tensor<1xf32>) -> tensor<f32>
        %139 = stablehlo.negate %iterArg_49 : tensor<f32>
        %140 = stablehlo.multiply %139, %138 : tensor<f32>
        %141 = stablehlo.sine %136 : tensor<f32>
        %142 = stablehlo.cosine %136 : tensor<f32>
        %143 = stablehlo.multiply %iterArg_50, %141 : tensor<f32>
        %144 = stablehlo.subtract %140, %143 : tensor<f32>
        %145 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %146 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %147 = stablehlo.concatenate %145, %146, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_105 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %111 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %129 : tensor<2xf32>
        %152 = stablehlo.add %149, %151 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %153 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %154 = stablehlo.multiply %153, %147 : tensor<2xf32>
        %155 = stablehlo.add %152, %154 : tensor<2xf32>
        %156 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %157 = stablehlo.multiply %156, %155 : tensor<2xf32>
        %158 = stablehlo.add %iterArg_53, %157 : tensor<2xf32>
        %159 = stablehlo.slice %158 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
        %161 = stablehlo.slice %158 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.negate %iterArg_49 : tensor<f32>
        %164 = stablehlo.multiply %163, %162 : tensor<f32>
        %165 = stablehlo.sine %160 : tensor<f32>
        %166 = stablehlo.cosine %160 : tensor<f32>
        %167 = stablehlo.multiply %iterArg_50, %165 : tensor<f32>
        %168 = stablehlo.subtract %164, %167 : tensor<f32>
        %169 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %170 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %171 = stablehlo.concatenate %169, %170, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %172 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %173 = stablehlo.multiply %172, %111 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %174 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %175 = stablehlo.multiply %174, %129 : tensor<2xf32>
        %176 = stablehlo.add %173, %175 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %177 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %178 = stablehlo.multiply %177, %147 : tensor<2xf32>
        %179 = stablehlo.add %176, %178 : tensor<2xf32>
        %180 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %181 = stablehlo.multiply %180, %179 : tensor<2xf32>
        %182 = stablehlo.add %iterArg_53, %181 : tensor<2xf32>
        %cst_111 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %183 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %184 = stablehlo.multiply %183, %111 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %185 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %186 = stablehlo.multiply %185, %129 : tensor<2xf32>
        %187 = stablehlo.add %184, %186 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %188 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %189 = stablehlo.multiply %188, %147 : tensor<2xf32>
        %190 = stablehlo.add %187, %189 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %191 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %192 = stablehlo.multiply %191, %171 : tensor<2xf32>
        %193 = stablehlo.subtract %190, %192 : tensor<2xf32>
        %194 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %195 = stablehlo.multiply %194, %193 : tensor<2xf32>
        %196 = stablehlo.abs %iterArg_53 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %197 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %198 = stablehlo.compare GE, %iterArg_53, %197, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %199 = stablehlo.abs %182 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %200 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %201 = stablehlo.compare GE, %182, %200, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %202 = stablehlo.maximum %196, %199 : tensor<2xf32>
        %203 = stablehlo.compare GT, %196, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %204 = stablehlo.compare EQ, %196, %199, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %205 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %206 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_119 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %207 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %208 = stablehlo.select %204, %207, %206 : tensor<2xi1>, tensor<2xf32>
        %209 = stablehlo.select %203, %205, %208 : tensor<2xi1>, tensor<2xf32>
        %210 = stablehlo.compare GT, %199, %196, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %211 = stablehlo.compare EQ, %199, %196, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_120 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %212 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %213 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %214 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %215 = stablehlo.select %211, %214, %213 : tensor<2xi1>, tensor<2xf32>
        %216 = stablehlo.select %210, %212, %215 : tensor<2xi1>, tensor<2xf32>
        %cst_123 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %217 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %218 = stablehlo.multiply %217, %202 : tensor<2xf32>
        %cst_124 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %219 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %220 = stablehlo.add %219, %218 : tensor<2xf32>
        %221 = stablehlo.divide %195, %220 : tensor<2xf32>
        %222 = stablehlo.multiply %220, %220 : tensor<2xf32>
        %cst_125 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %223 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %224 = stablehlo.divide %223, %222 : tensor<2xf32>
        %225 = stablehlo.abs %221 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %226 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %227 = stablehlo.compare GE, %221, %226, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_127 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %228 = stablehlo.reduce(%225 init: %cst_127) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %229 = stablehlo.reshape %228 : (tensor<f32>) -> tensor<1xf32>
        %230 = stablehlo.broadcast_in_dim %229, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %231 = stablehlo.compare EQ, %225, %230, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %232 = stablehlo.convert %231 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %233 = stablehlo.reduce(%232 init: %cst_128) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %234 = stablehlo.compare LE, %228, %cst_129, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_130 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %235 = stablehlo.maximum %228, %cst_130 : tensor<f32>
        %cst_131 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %236 = stablehlo.compare GT, %228, %cst_131, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_132 = stablehlo.constant dense<1.000000e-07> : tensor<f32>
        %237 = stablehlo.compare EQ, %228, %cst_132, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %238 = stablehlo.select %237, %cst_134, %cst_133 : tensor<i1>, tensor<f32>
        %cst_135 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %239 = stablehlo.select %236, %cst_135, %238 : tensor<i1>, tensor<f32>
        %cst_136 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %240 = stablehlo.power %235, %cst_136 : tensor<f32>
        %cst_137 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %241 = stablehlo.subtract %cst_137, %cst_138 : tensor<f32>
        %242 = stablehlo.power %235, %241 : tensor<f32>
        %cst_139 = stablehlo.constant dense<-0.333333343> : tensor<f32>
        %243 = stablehlo.multiply %cst_139, %242 : tensor<f32>
        %cst_140 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %244 = stablehlo.multiply %cst_140, %240 : tensor<f32>
        %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %c_142 = stablehlo.constant dense<5> : tensor<i32>
        %245:3 = func.call @clip(%244, %cst_141, %c_142) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %246 = stablehlo.add %iterArg_52, %90 : tensor<f32>
        %247 = func.call @_where(%234, %246, %iterArg_52) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %248 = func.call @_where_0(%234, %182, %iterArg_53) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %249 = stablehlo.multiply %90, %245#0 : tensor<f32>
        stablehlo.return %247, %248, %249, %94, %98, %102, %103, %106, %105, %113, %90, %120, %121, %124, %123, %131, %138, %139, %142, %141, %155, %162, %163, %166, %165, %179, %193, %198, %201, %209, %216, %220, %195, %224, %227, %232, %233, %239, %243, %245#1, %245#2, %234, %245#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_55, %45, %iterArg_51) : (tensor<20xi32>, tensor<i32>, tensor<i32>) -> tensor<20xi32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_56, %46#3, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_57, %46#4, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_58, %46#5, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_59, %46#6, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_60, %46#7, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %46#8, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_62, %46#9, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %46#10, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %46#11, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %46#12, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %46#13, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %46#14, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %60 = func.call @dynamic_update_index_in_dim_2(%iterArg_68, %46#15, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %46#16, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %46#17, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %46#18, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %46#19, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %65 = func.call @dynamic_update_index_in_dim_2(%iterArg_73, %46#20, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %46#21, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %46#22, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %46#23, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %46#24, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %70 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %46#25, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_2(%iterArg_79, %46#26, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %72 = func.call @dynamic_update_index_in_dim_3(%iterArg_80, %46#27, %iterArg_51) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %73 = func.call @dynamic_update_index_in_dim_3(%iterArg_81, %46#28, %iterArg_51) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_82, %46#29, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_83, %46#30, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %76 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %46#31, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %46#32, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %46#33, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_3(%iterArg_87, %46#34, %iterArg_51) : (tensor<20x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<20x2xi1>
      %80 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %46#35, %iterArg_51) : (tensor<20x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<20x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %46#36, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_90, %46#37, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %46#38, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %46#39, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %46#40, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %86 = func.call @dynamic_update_index_in_dim_4(%iterArg_94, %46#41, %iterArg_51) : (tensor<20xi1>, tensor<i1>, tensor<i32>) -> tensor<20xi1>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_95, %46#42, %iterArg_51) : (tensor<20xf32>, tensor<f32>, tensor<i32>) -> tensor<20xf32>
      %c_96 = stablehlo.constant dense<1> : tensor<i32>
      %88 = stablehlo.add %iterArg_51, %c_96 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_49, %iterArg_50, %88, %46#0, %46#1, %46#2, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>
    }
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %43:49 = stablehlo.while(%iterArg = %41#7, %iterArg_49 = %41#8, %iterArg_50 = %41#9, %iterArg_51 = %41#10, %iterArg_52 = %41#11, %iterArg_53 = %41#12, %iterArg_54 = %41#13, %iterArg_55 = %41#14, %iterArg_56 = %41#15, %iterArg_57 = %41#16, %iterArg_58 = %41#17, %iterArg_59 = %41#18, %iterArg_60 = %41#19, %iterArg_61 = %41#20, %iterArg_62 = %41#21, %iterArg_63 = %41#22, %iterArg_64 = %41#23, %iterArg_65 = %41#24, %iterArg_66 = %41#25, %iterArg_67 = %41#26, %iterArg_68 = %41#27, %iterArg_69 = %41#28, %iterArg_70 = %41#29, %iterArg_71 = %41#30, %iterArg_72 = %41#31, %iterArg_73 = %41#32, %iterArg_74 = %41#33, %iterArg_75 = %41#34, %iterArg_76 = %41#35, %iterArg_77 = %41#36, %iterArg_78 = %41#37, %iterArg_79 = %41#38, %iterArg_80 = %41#39, %iterArg_81 = %41#40, %iterArg_82 = %41#41, %iterArg_83 = %41#42, %iterArg_84 = %41#43, %iterArg_85 = %41#44, %iterArg_86 = %41#45, %iterArg_87 = %41#46, %iterArg_88 = %41#47, %iterArg_89 = %arg1, %iterArg_90 = %c_48, %iterArg_91 = %cst_43, %iterArg_92 = %cst_44, %iterArg_93 = %cst_45, %iterArg_94 = %cst_46, %iterArg_95 = %42, %iterArg_96 = %cst_47) : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_97 = stablehlo.constant dense<20> : tensor<i32>
      %44 = stablehlo.compare LT, %iterArg_90, %c_97, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %c_97 = stablehlo.constant dense<20> : tensor<i32>
      %44 = stablehlo.subtract %c_97, %iterArg_90 : tensor<i32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.subtract %44, %c_98 : tensor<i32>
      %46 = func.call @dynamic_index_in_dim(%iterArg, %45) : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
      %47 = func.call @dynamic_index_in_dim_5(%iterArg_49, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %48 = func.call @dynamic_index_in_dim_5(%iterArg_50, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %49 = func.call @dynamic_index_in_dim_5(%iterArg_51, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %50 = func.call @dynamic_index_in_dim_5(%iterArg_52, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %51 = func.call @dynamic_index_in_dim_5(%iterArg_53, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %52 = func.call @dynamic_index_in_dim_5(%iterArg_54, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %53 = func.call @dynamic_index_in_dim_6(%iterArg_55, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_56, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_57, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_58, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_59, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_60, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_6(%iterArg_61, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_62, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_63, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_64, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_65, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_6(%iterArg_66, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_67, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_5(%iterArg_68, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_69, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_70, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_6(%iterArg_71, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim_6(%iterArg_72, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim_7(%iterArg_73, %45) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %72 = func.call @dynamic_index_in_dim_7(%iterArg_74, %45) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_75, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_6(%iterArg_76, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim_6(%iterArg_77, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_78, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_6(%iterArg_79, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim_7(%iterArg_80, %45) : (tensor<20x2xi1>, tensor<i32>) -> tensor<2xi1>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_81, %45) : (tensor<20x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_5(%iterArg_82, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_5(%iterArg_83, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_84, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_5(%iterArg_85, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_86, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_8(%iterArg_87, %45) : (tensor<20xi1>, tensor<i32>) -> tensor<i1>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_88, %45) : (tensor<20xf32>, tensor<i32>) -> tensor<f32>
      %87:6 = "stablehlo.case"(%46) ({
        %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_100, %cst_101, %cst_102, %iterArg_94, %iterArg_95, %iterArg_96 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %92 = stablehlo.multiply %54, %iterArg_96 : tensor<f32>
        %93 = stablehlo.multiply %iterArg_96, %86 : tensor<f32>
        %94:2 = func.call @_where_9(%85, %iterArg_95) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %95:2 = func.call @_where_10(%85, %iterArg_94) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %96 = stablehlo.add %95#1, %95#0 : tensor<f32>
        %97 = stablehlo.add %93, %95#0 : tensor<f32>
        %98 = func.call @clip_11(%83, %84, %92) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_100 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %99 = stablehlo.multiply %cst_100, %98 : tensor<f32>
        %100 = stablehlo.multiply %99, %82 : tensor<f32>
        %101 = stablehlo.multiply %100, %81 : tensor<f32>
        %102 = stablehlo.divide %101, %80 : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %104 = stablehlo.multiply %103, %79 : tensor<2xf32>
        %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %106 = stablehlo.select %78, %105, %104 : tensor<2xi1>, tensor<2xf32>
        %107 = stablehlo.select %78, %104, %105 : tensor<2xi1>, tensor<2xf32>
        %108 = stablehlo.negate %106 : tensor<2xf32>
        %109 = stablehlo.add %107, %108 : tensor<2xf32>
        %110 = stablehlo.multiply %109, %77 : tensor<2xf32>
        %111 = stablehlo.multiply %110, %76 : tensor<2xf32>
        %112 = stablehlo.negate %111 : tensor<2xf32>
        %113 = stablehlo.divide %109, %75 : tensor<2xf32>
        %cst_102 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %114 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %115 = stablehlo.multiply %114, %112 : tensor<2xf32>
        %116 = stablehlo.multiply %115, %74 : tensor<2xf32>
        %117 = stablehlo.multiply %115, %73 : tensor<2xf32>
        %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %118 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %119 = stablehlo.select %72, %118, %116 : tensor<2xi1>, tensor<2xf32>
        %120 = stablehlo.select %72, %116, %118 : tensor<2xi1>, tensor<2xf32>
        %121 = stablehlo.add %94#0, %120 : tensor<2xf32>
        %122 = stablehlo.negate %119 : tensor<2xf32>
        %123 = stablehlo.add %121, %122 : tensor<2xf32>
        %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %124 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %125 = stablehlo.select %71, %124, %117 : tensor<2xi1>, tensor<2xf32>
        %126 = stablehlo.select %71, %117, %124 : tensor<2xi1>, tensor<2xf32>
        %127 = stablehlo.add %94#1, %126 : tensor<2xf32>
        %128 = stablehlo.negate %125 : tensor<2xf32>
        %129 = stablehlo.add %127, %128 : tensor<2xf32>
        %130 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %131 = stablehlo.multiply %130, %113 : tensor<2xf32>
        %132 = stablehlo.multiply %113, %70 : tensor<2xf32>
        %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %133 = stablehlo.reduce(%132 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %134 = stablehlo.add %97, %133 : tensor<f32>
        %135 = stablehlo.negate %131 : tensor<2xf32>
        %cst_106 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
        %136 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %137 = stablehlo.multiply %136, %135 : tensor<2xf32>
        %cst_107 = stablehlo.constant dense<0.111111112> : tensor<f32>
        %138 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %139 = stablehlo.multiply %138, %131 : tensor<2xf32>
        %cst_108 = stablehlo.constant dense<0.0833333358> : tensor<f32>
        %140 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %141 = stablehlo.multiply %140, %131 : tensor<2xf32>
        %cst_109 = stablehlo.constant dense<-0.0694444477> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %131 : tensor<2xf32>
        %144 = stablehlo.add %129, %123 : tensor<2xf32>
        %145 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %146 = stablehlo.multiply %145, %123 : tensor<2xf32>
        %147 = stablehlo.multiply %123, %69 : tensor<2xf32>
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %148 = stablehlo.reduce(%147 init: %cst_110) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %149 = stablehlo.add %134, %148 : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %146 : tensor<2xf32>
        %152 = stablehlo.add %139, %151 : tensor<2xf32>
        %cst_112 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %153 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %154 = stablehlo.multiply %153, %146 : tensor<2xf32>
        %155 = stablehlo.add %141, %154 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %156 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %157 = stablehlo.multiply %156, %146 : tensor<2xf32>
        %158 = stablehlo.add %143, %157 : tensor<2xf32>
        %159 = stablehlo.slice %137 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %160 = stablehlo.reshape %159 : (tensor<1xf32>) -> tensor<f32>
        %161 = stablehlo.slice %137 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %162 = stablehlo.reshape %161 : (tensor<1xf32>) -> tensor<f32>
        %163 = stablehlo.negate %162 : tensor<f32>
        %164 = stablehlo.multiply %iterArg_89, %163 : tensor<f32>
        %165 = stablehlo.multiply %163, %68 : tensor<f32>
        %166 = stablehlo.multiply %164, %67 : tensor<f32>
        %167 = stablehlo.multiply %66, %162 : tensor<f32>
        %168 = stablehlo.add %160, %167 : tensor<f32>
        %169 = stablehlo.multiply %162, %65 : tensor<f32>
        %170 = stablehlo.negate %169 : tensor<f32>
        %171 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %172 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %173 = stablehlo.concatenate %171, %172, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %174 = stablehlo.add %144, %173 : tensor<2xf32>
        %175 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %176 = stablehlo.multiply %175, %173 : tensor<2xf32>
        %177 = stablehlo.multiply %173, %64 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %178 = stablehlo.reduce(%177 init: %cst_114) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %179 = stablehlo.add %149, %178 : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.444444448> : tensor<f32>
        %180 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %181 = stablehlo.multiply %180, %176 : tensor<2xf32>
        %182 = stablehlo.add %152, %181 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.333333343> : tensor<f32>
        %183 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %184 = stablehlo.multiply %183, %176 : tensor<2xf32>
        %185 = stablehlo.add %155, %184 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.222222224> : tensor<f32>
        %186 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %187 = stablehlo.multiply %186, %176 : tensor<2xf32>
        %188 = stablehlo.add %158, %187 : tensor<2xf32>
        %189 = stablehlo.slice %182 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %190 = stablehlo.reshape %189 : (tensor<1xf32>) -> tensor<f32>
        %191 = stablehlo.slice %182 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %192 = stablehlo.reshape %191 : (tensor<1xf32>) -> tensor<f32>
        %193 = stablehlo.negate %192 : tensor<f32>
        %194 = stablehlo.multiply %iterArg_89, %193 : tensor<f32>
        %195 = stablehlo.multiply %193, %63 : tensor<f32>
        %196 = stablehlo.add %165, %195 : tensor<f32>
        %197 = stablehlo.multiply %194, %62 : tensor<f32>
        %198 = stablehlo.multiply %61, %192 : tensor<f32>
        %199 = stablehlo.add %190, %198 : tensor<f32>
        %200 = stablehlo.multiply %192, %60 : tensor<f32>
        %201 = stablehlo.negate %200 : tensor<f32>
        %202 = stablehlo.add %170, %201 : tensor<f32>
        %203 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %204 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %205 = stablehlo.concatenate %203, %204, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %206 = stablehlo.add %174, %205 : tensor<2xf32>
        %207 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %208 = stablehlo.multiply %207, %205 : tensor<2xf32>
        %209 = stablehlo.multiply %205, %59 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %210 = stablehlo.reduce(%209 init: %cst_118) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %211 = stablehlo.add %179, %210 : tensor<f32>
        %cst_119 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
        %212 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %213 = stablehlo.multiply %212, %208 : tensor<2xf32>
        %214 = stablehlo.add %185, %213 : tensor<2xf32>
        %215 = stablehlo.slice %214 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %216 = stablehlo.reshape %215 : (tensor<1xf32>) -> tensor<f32>
        %217 = stablehlo.slice %214 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %218 = stablehlo.reshape %217 : (tensor<1xf32>) -> tensor<f32>
        %219 = stablehlo.negate %218 : tensor<f32>
        %220 = stablehlo.multiply %iterArg_89, %219 : tensor<f32>
        %221 = stablehlo.multiply %219, %58 : tensor<f32>
        %222 = stablehlo.add %196, %221 : tensor<f32>
        %223 = stablehlo.multiply %220, %57 : tensor<f32>
        %224 = stablehlo.multiply %56, %218 : tensor<f32>
        %225 = stablehlo.add %216, %224 : tensor<f32>
        %226 = stablehlo.multiply %218, %55 : tensor<f32>
        %227 = stablehlo.negate %226 : tensor<f32>
        %228 = stablehlo.add %202, %227 : tensor<f32>
        %229 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %230 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %231 = stablehlo.concatenate %229, %230, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %232 = stablehlo.add %206, %231 : tensor<2xf32>
        %233 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %234 = stablehlo.multiply %233, %231 : tensor<2xf32>
        %235 = stablehlo.multiply %231, %53 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %236 = stablehlo.reduce(%235 init: %cst_120) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %237 = stablehlo.add %211, %236 : tensor<f32>
        %cst_121 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %238 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %239 = stablehlo.multiply %238, %234 : tensor<2xf32>
        %240 = stablehlo.add %188, %239 : tensor<2xf32>
        %241 = stablehlo.slice %240 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %242 = stablehlo.reshape %241 : (tensor<1xf32>) -> tensor<f32>
        %243 = stablehlo.slice %240 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %244 = stablehlo.reshape %243 : (tensor<1xf32>) -> tensor<f32>
        %245 = stablehlo.negate %244 : tensor<f32>
        %246 = stablehlo.multiply %iterArg_89, %245 : tensor<f32>
        %247 = stablehlo.multiply %245, %52 : tensor<f32>
        %248 = stablehlo.add %222, %247 : tensor<f32>
        %249 = stablehlo.multiply %246, %51 : tensor<f32>
        %250 = stablehlo.multiply %50, %244 : tensor<f32>
        %251 = stablehlo.add %242, %250 : tensor<f32>
        %252 = stablehlo.multiply %244, %49 : tensor<f32>
        %253 = stablehlo.negate %252 : tensor<f32>
        %254 = stablehlo.add %228, %253 : tensor<f32>
        %255 = stablehlo.broadcast_in_dim %249, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %256 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %257 = stablehlo.concatenate %255, %256, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %258 = stablehlo.add %232, %257 : tensor<2xf32>
        %259 = stablehlo.multiply %237, %48 : tensor<f32>
        %260 = stablehlo.multiply %237, %47 : tensor<f32>
        %261 = stablehlo.negate %259 : tensor<f32>
        %262 = stablehlo.add %96, %261 : tensor<f32>
        stablehlo.return %259, %254, %248, %262, %258, %260 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %88 = stablehlo.add %iterArg_91, %87#0 : tensor<f32>
      %89 = stablehlo.add %iterArg_92, %87#1 : tensor<f32>
      %90 = stablehlo.add %iterArg_93, %87#2 : tensor<f32>
      %c_99 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.add %iterArg_90, %c_99 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %91, %88, %89, %90, %87#3, %87#4, %87#5 : tensor<20xi32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xf32>, tensor<20x2xi1>, tensor<20x2xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %43#44, %43#45, %43#47, %43#43 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
