// from typing import NamedTuple
//
// import jax
// import jax.numpy as jnp
//
//
// class StepCarry(NamedTuple):
//     t_k: jax.Array
//     y_k: jax.Array
//     width_k: jax.Array
//
//
// def pendulum_cash_karp(drag, omega_sq, y_init, *, rtol=1e-5, atol=1e-4):
//     def vector_field(time, yy):
//         angle, ang_vel = yy
//         return jnp.stack([ang_vel, -drag * ang_vel - omega_sq * jnp.sin(angle)])
//
//     def rk_step(t, yn, h):
//         k1 = vector_field(t, yn)
//         k2 = vector_field(t + 1 / 5 * h, yn + h * (1 / 5 * k1))
//         k3 = vector_field(t + 3 / 10 * h, yn + h * (3 / 40 * k1 + 9 / 40 * k2))
//         k4 = vector_field(
//             t + 3 / 5 * h, yn + h * (3 / 10 * k1 - 9 / 10 * k2 + 6 / 5 * k3)
//         )
//         k5 = vector_field(
//             t + h, yn + h * (-11 / 54 * k1 + 5 / 2 * k2 - 70 / 27 * k3 + 35 / 27 * k4)
//         )
//         k6 = vector_field(
//             t + 7 / 8 * h,
//             yn
//             + h
//             * (
//                 1631 / 55296 * k1
//                 + 175 / 512 * k2
//                 + 575 / 13824 * k3
//                 + 44275 / 110592 * k4
//                 + 253 / 4096 * k5
//             ),
//         )
//         y_new = yn + h * (
//             37 / 378 * k1 + 250 / 621 * k3 + 125 / 594 * k4 + 512 / 1771 * k6
//         )
//         local_err = h * (
//             -277 / 64512 * k1
//             + 6925 / 370944 * k3
//             - 6925 / 202752 * k4
//             - 277 / 14336 * k5
//             + 277 / 7084 * k6
//         )
//         return y_new, local_err
//
//     def should_continue(loop_state):
//         return loop_state.t_k < 2.0
//
//     def one_step(loop_state):
//         dt_step = jnp.minimum(loop_state.width_k, 2.0 - loop_state.t_k)
//         proposed, error_y = rk_step(loop_state.t_k, loop_state.y_k, dt_step)
//         err_scale = atol + rtol * jnp.abs(loop_state.y_k)
//         err = jnp.max(jnp.abs(error_y / err_scale))
//         ok = err <= 1
//         factor = jnp.clip(0.8 * jnp.maximum(err, 1e-6) ** (-1 / 5), 0.2, 5)
//         return StepCarry(
//             t_k=jnp.where(ok, loop_state.t_k + dt_step, loop_state.t_k),
//             y_k=jnp.where(ok, proposed, loop_state.y_k),
//             width_k=dt_step * factor,
//         )
//
//     initial = StepCarry(
//         t_k=jnp.zeros((), y_init.dtype),
//         y_k=y_init,
//         width_k=jnp.array(0.05, y_init.dtype),
//     )
//
//     def guarded(loop_state, _):
//         return jax.lax.cond(
//             should_continue(loop_state), one_step, lambda same: same, loop_state
//         ), None
//
//     end, _ = jax.lax.scan(guarded, initial, None, length=24)
//     return end.y_k
//
//   drag: float32[] in [0.1, 0.5]
//   omega_sq: float32[] in [1, 3]
//   y_init: float32[2] in [0.3, 1.2]
//   rtol = 1e-05
//   atol = 0.0001
// -----
// forward, cpu
module @jit_pendulum_cash_karp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %cst, %iterArg_4 = %arg2, %iterArg_5 = %cst_0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_6 = stablehlo.constant dense<24> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:3 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_3, %iterArg_4, %iterArg_5) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %2, %1#0, %1#1, %1#2 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %0#4 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<2xf32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:3 = "stablehlo.case"(%1) ({
      stablehlo.return %arg2, %arg3, %arg4 : tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %3 = stablehlo.subtract %cst_0, %arg2 : tensor<f32>
      %4 = stablehlo.minimum %arg4, %3 : tensor<f32>
      %5 = stablehlo.slice %arg3 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
      %7 = stablehlo.slice %arg3 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
      %9 = stablehlo.negate %arg0 : tensor<f32>
      %10 = stablehlo.multiply %9, %8 : tensor<f32>
      %11 = stablehlo.sine %6 : tensor<f32>
      %12 = stablehlo.multiply %arg1, %11 : tensor<f32>
      %13 = stablehlo.subtract %10, %12 : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %16 = stablehlo.concatenate %14, %15, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
      %19 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
      %21 = stablehlo.add %arg3, %20 : tensor<2xf32>
      %22 = stablehlo.slice %21 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
      %24 = stablehlo.slice %21 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
      %26 = stablehlo.negate %arg0 : tensor<f32>
      %27 = stablehlo.multiply %26, %25 : tensor<f32>
      %28 = stablehlo.sine %23 : tensor<f32>
      %29 = stablehlo.multiply %arg1, %28 : tensor<f32>
      %30 = stablehlo.subtract %27, %29 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %32 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %33 = stablehlo.concatenate %31, %32, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_2 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.multiply %34, %16 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %37 = stablehlo.multiply %36, %33 : tensor<2xf32>
      %38 = stablehlo.add %35, %37 : tensor<2xf32>
      %39 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
      %41 = stablehlo.add %arg3, %40 : tensor<2xf32>
      %42 = stablehlo.slice %41 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %43 = stablehlo.reshape %42 : (tensor<1xf32>) -> tensor<f32>
      %44 = stablehlo.slice %41 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<f32>
      %46 = stablehlo.negate %arg0 : tensor<f32>
      %47 = stablehlo.multiply %46, %45 : tensor<f32>
      %48 = stablehlo.sine %43 : tensor<f32>
      %49 = stablehlo.multiply %arg1, %48 : tensor<f32>
      %50 = stablehlo.subtract %47, %49 : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %52 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %53 = stablehlo.concatenate %51, %52, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.multiply %54, %16 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %56, %33 : tensor<2xf32>
      %58 = stablehlo.subtract %55, %57 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %60 = stablehlo.multiply %59, %53 : tensor<2xf32>
      %61 = stablehlo.add %58, %60 : tensor<2xf32>
      %62 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.multiply %62, %61 : tensor<2xf32>
      %64 = stablehlo.add %arg3, %63 : tensor<2xf32>
      %65 = stablehlo.slice %64 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %66 = stablehlo.reshape %65 : (tensor<1xf32>) -> tensor<f32>
      %67 = stablehlo.slice %64 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %68 = stablehlo.reshape %67 : (tensor<1xf32>) -> tensor<f32>
      %69 = stablehlo.negate %arg0 : tensor<f32>
      %70 = stablehlo.multiply %69, %68 : tensor<f32>
      %71 = stablehlo.sine %66 : tensor<f32>
      %72 = stablehlo.multiply %arg1, %71 : tensor<f32>
      %73 = stablehlo.subtract %70, %72 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %75 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %76 = stablehlo.concatenate %74, %75, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_7 = stablehlo.constant dense<-0.203703701> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.multiply %77, %16 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %80 = stablehlo.multiply %79, %33 : tensor<2xf32>
      %81 = stablehlo.add %78, %80 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<2.59259248> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %83 = stablehlo.multiply %82, %53 : tensor<2xf32>
      %84 = stablehlo.subtract %81, %83 : tensor<2xf32>
      %cst_10 = stablehlo.constant dense<1.29629624> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %85, %76 : tensor<2xf32>
      %87 = stablehlo.add %84, %86 : tensor<2xf32>
      %88 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %87 : tensor<2xf32>
      %90 = stablehlo.add %arg3, %89 : tensor<2xf32>
      %91 = stablehlo.slice %90 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %92 = stablehlo.reshape %91 : (tensor<1xf32>) -> tensor<f32>
      %93 = stablehlo.slice %90 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %94 = stablehlo.reshape %93 : (tensor<1xf32>) -> tensor<f32>
      %95 = stablehlo.negate %arg0 : tensor<f32>
      %96 = stablehlo.multiply %95, %94 : tensor<f32>
      %97 = stablehlo.sine %92 : tensor<f32>
      %98 = stablehlo.multiply %arg1, %97 : tensor<f32>
      %99 = stablehlo.subtract %96, %98 : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %101 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %102 = stablehlo.concatenate %100, %101, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.0294958036> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %104 = stablehlo.multiply %103, %16 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.341796875> : tensor<f32>
      %105 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %106 = stablehlo.multiply %105, %33 : tensor<2xf32>
      %107 = stablehlo.add %104, %106 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.0415943302> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %109 = stablehlo.multiply %108, %53 : tensor<2xf32>
      %110 = stablehlo.add %107, %109 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.400345415> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.multiply %111, %76 : tensor<2xf32>
      %113 = stablehlo.add %110, %112 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<0.0617675781> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %115 = stablehlo.multiply %114, %102 : tensor<2xf32>
      %116 = stablehlo.add %113, %115 : tensor<2xf32>
      %117 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %118 = stablehlo.multiply %117, %116 : tensor<2xf32>
      %119 = stablehlo.add %arg3, %118 : tensor<2xf32>
      %120 = stablehlo.slice %119 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %121 = stablehlo.reshape %120 : (tensor<1xf32>) -> tensor<f32>
      %122 = stablehlo.slice %119 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %123 = stablehlo.reshape %122 : (tensor<1xf32>) -> tensor<f32>
      %124 = stablehlo.negate %arg0 : tensor<f32>
      %125 = stablehlo.multiply %124, %123 : tensor<f32>
      %126 = stablehlo.sine %121 : tensor<f32>
      %127 = stablehlo.multiply %arg1, %126 : tensor<f32>
      %128 = stablehlo.subtract %125, %127 : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %130 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %131 = stablehlo.concatenate %129, %130, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_16 = stablehlo.constant dense<0.097883597> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %133 = stablehlo.multiply %132, %16 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<0.402576476> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %135 = stablehlo.multiply %134, %53 : tensor<2xf32>
      %136 = stablehlo.add %133, %135 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<0.210437715> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.multiply %137, %76 : tensor<2xf32>
      %139 = stablehlo.add %136, %138 : tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.289102197> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %141 = stablehlo.multiply %140, %131 : tensor<2xf32>
      %142 = stablehlo.add %139, %141 : tensor<2xf32>
      %143 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %144 = stablehlo.multiply %143, %142 : tensor<2xf32>
      %145 = stablehlo.add %arg3, %144 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %147 = stablehlo.multiply %146, %16 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.0186685864> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %149 = stablehlo.multiply %148, %53 : tensor<2xf32>
      %150 = stablehlo.add %147, %149 : tensor<2xf32>
      %cst_22 = stablehlo.constant dense<0.0341550261> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %152 = stablehlo.multiply %151, %76 : tensor<2xf32>
      %153 = stablehlo.subtract %150, %152 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<0.0193219874> : tensor<f32>
      %154 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %155 = stablehlo.multiply %154, %102 : tensor<2xf32>
      %156 = stablehlo.subtract %153, %155 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
      %157 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %158 = stablehlo.multiply %157, %131 : tensor<2xf32>
      %159 = stablehlo.add %156, %158 : tensor<2xf32>
      %160 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %161 = stablehlo.multiply %160, %159 : tensor<2xf32>
      %162 = stablehlo.abs %arg3 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %163 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %164 = stablehlo.multiply %163, %162 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %165 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %166 = stablehlo.add %165, %164 : tensor<2xf32>
      %167 = stablehlo.divide %161, %166 : tensor<2xf32>
      %168 = stablehlo.abs %167 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %169 = stablehlo.reduce(%168 init: %cst_27) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %170 = stablehlo.compare LE, %169, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %171 = stablehlo.maximum %169, %cst_29 : tensor<f32>
      %cst_30 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
      %172 = stablehlo.power %171, %cst_30 : tensor<f32>
      %cst_31 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %173 = stablehlo.multiply %cst_31, %172 : tensor<f32>
      %cst_32 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %c = stablehlo.constant dense<5> : tensor<i32>
      %174 = func.call @clip(%173, %cst_32, %c) : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<f32>
      %175 = stablehlo.add %arg2, %4 : tensor<f32>
      %176 = func.call @_where(%170, %175, %arg2) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %177 = func.call @_where_0(%170, %145, %arg3) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %178 = stablehlo.multiply %4, %174 : tensor<f32>
      stablehlo.return %176, %177, %178 : tensor<f32>, tensor<2xf32>, tensor<f32>
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
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %c_36 = stablehlo.constant dense<false> : tensor<i1>
    %36 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i1>) -> tensor<24x2xi1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %c_40 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i1>) -> tensor<24x2xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %c_47 = stablehlo.constant dense<false> : tensor<i1>
    %47 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i1>) -> tensor<24xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %49:55 = stablehlo.while(%iterArg = %arg0, %iterArg_56 = %arg1, %iterArg_57 = %c_49, %iterArg_58 = %cst, %iterArg_59 = %arg2, %iterArg_60 = %cst_0, %iterArg_61 = %0, %iterArg_62 = %1, %iterArg_63 = %2, %iterArg_64 = %3, %iterArg_65 = %4, %iterArg_66 = %5, %iterArg_67 = %6, %iterArg_68 = %7, %iterArg_69 = %8, %iterArg_70 = %9, %iterArg_71 = %10, %iterArg_72 = %11, %iterArg_73 = %12, %iterArg_74 = %13, %iterArg_75 = %14, %iterArg_76 = %15, %iterArg_77 = %16, %iterArg_78 = %17, %iterArg_79 = %18, %iterArg_80 = %19, %iterArg_81 = %20, %iterArg_82 = %21, %iterArg_83 = %22, %iterArg_84 = %23, %iterArg_85 = %24, %iterArg_86 = %25, %iterArg_87 = %26, %iterArg_88 = %27, %iterArg_89 = %28, %iterArg_90 = %29, %iterArg_91 = %30, %iterArg_92 = %31, %iterArg_93 = %32, %iterArg_94 = %33, %iterArg_95 = %34, %iterArg_96 = %35, %iterArg_97 = %36, %iterArg_98 = %37, %iterArg_99 = %38, %iterArg_100 = %39, %iterArg_101 = %40, %iterArg_102 = %41, %iterArg_103 = %42, %iterArg_104 = %43, %iterArg_105 = %44, %iterArg_106 = %45, %iterArg_107 = %46, %iterArg_108 = %47, %iterArg_109 = %48) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>
    cond {
      %c_110 = stablehlo.constant dense<24> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_57, %c_110, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52:52 = func.call @closed_call(%iterArg, %iterArg_56, %iterArg_58, %iterArg_59, %iterArg_60) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_61, %52#3, %iterArg_57) : (tensor<24xi32>, tensor<i32>, tensor<i32>) -> tensor<24xi32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %52#4, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %52#5, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %52#6, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %52#7, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %52#8, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %52#9, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %52#10, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %52#11, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %52#12, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %52#13, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %52#14, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %52#15, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %52#16, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %52#17, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %52#18, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %52#19, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %52#20, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %52#21, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %72 = func.call @dynamic_update_index_in_dim_2(%iterArg_80, %52#22, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %52#23, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %52#24, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %52#25, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %76 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %52#26, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %52#27, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %52#28, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %79 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %52#29, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_88, %52#30, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %52#31, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %52#32, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %52#33, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %52#34, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %52#35, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %52#36, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %87 = func.call @dynamic_update_index_in_dim_2(%iterArg_95, %52#37, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %88 = func.call @dynamic_update_index_in_dim_2(%iterArg_96, %52#38, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %89 = func.call @dynamic_update_index_in_dim_3(%iterArg_97, %52#39, %iterArg_57) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %90 = func.call @dynamic_update_index_in_dim_2(%iterArg_98, %52#40, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %91 = func.call @dynamic_update_index_in_dim_2(%iterArg_99, %52#41, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %92 = func.call @dynamic_update_index_in_dim_2(%iterArg_100, %52#42, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %93 = func.call @dynamic_update_index_in_dim_3(%iterArg_101, %52#43, %iterArg_57) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %94 = func.call @dynamic_update_index_in_dim_2(%iterArg_102, %52#44, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %95 = func.call @dynamic_update_index_in_dim_1(%iterArg_103, %52#45, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %96 = func.call @dynamic_update_index_in_dim_1(%iterArg_104, %52#46, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %97 = func.call @dynamic_update_index_in_dim_1(%iterArg_105, %52#47, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %98 = func.call @dynamic_update_index_in_dim_1(%iterArg_106, %52#48, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %99 = func.call @dynamic_update_index_in_dim_1(%iterArg_107, %52#49, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %100 = func.call @dynamic_update_index_in_dim_4(%iterArg_108, %52#50, %iterArg_57) : (tensor<24xi1>, tensor<i1>, tensor<i32>) -> tensor<24xi1>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_109, %52#51, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %c_110 = stablehlo.constant dense<1> : tensor<i32>
      %102 = stablehlo.add %iterArg_57, %c_110 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_56, %102, %52#0, %52#1, %52#2, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>
    }
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_55 = stablehlo.constant dense<0> : tensor<i32>
    %51:55 = stablehlo.while(%iterArg = %49#6, %iterArg_56 = %49#7, %iterArg_57 = %49#8, %iterArg_58 = %49#9, %iterArg_59 = %49#10, %iterArg_60 = %49#11, %iterArg_61 = %49#12, %iterArg_62 = %49#13, %iterArg_63 = %49#14, %iterArg_64 = %49#15, %iterArg_65 = %49#16, %iterArg_66 = %49#17, %iterArg_67 = %49#18, %iterArg_68 = %49#19, %iterArg_69 = %49#20, %iterArg_70 = %49#21, %iterArg_71 = %49#22, %iterArg_72 = %49#23, %iterArg_73 = %49#24, %iterArg_74 = %49#25, %iterArg_75 = %49#26, %iterArg_76 = %49#27, %iterArg_77 = %49#28, %iterArg_78 = %49#29, %iterArg_79 = %49#30, %iterArg_80 = %49#31, %iterArg_81 = %49#32, %iterArg_82 = %49#33, %iterArg_83 = %49#34, %iterArg_84 = %49#35, %iterArg_85 = %49#36, %iterArg_86 = %49#37, %iterArg_87 = %49#38, %iterArg_88 = %49#39, %iterArg_89 = %49#40, %iterArg_90 = %49#41, %iterArg_91 = %49#42, %iterArg_92 = %49#43, %iterArg_93 = %49#44, %iterArg_94 = %49#45, %iterArg_95 = %49#46, %iterArg_96 = %49#47, %iterArg_97 = %49#48, %iterArg_98 = %49#49, %iterArg_99 = %49#50, %iterArg_100 = %49#51, %iterArg_101 = %49#52, %iterArg_102 = %49#53, %iterArg_103 = %49#54, %iterArg_104 = %c_55, %iterArg_105 = %cst_51, %iterArg_106 = %cst_52, %iterArg_107 = %cst_53, %iterArg_108 = %50, %iterArg_109 = %cst_54) : tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_110 = stablehlo.constant dense<24> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_104, %c_110, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_110 = stablehlo.constant dense<24> : tensor<i32>
      %52 = stablehlo.subtract %c_110, %iterArg_104 : tensor<i32>
      %c_111 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_111 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<24xi32>, tensor<i32>) -> tensor<i32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_56, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_57, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_58, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_59, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_60, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_61, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_62, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_63, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_64, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_65, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_66, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_5(%iterArg_67, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_68, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_6(%iterArg_69, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_70, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_71, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_72, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_73, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_74, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_5(%iterArg_75, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_5(%iterArg_76, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim_5(%iterArg_77, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @dynamic_index_in_dim_5(%iterArg_78, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_79, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_5(%iterArg_80, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_5(%iterArg_81, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_5(%iterArg_82, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_83, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_6(%iterArg_84, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_85, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_86, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_5(%iterArg_87, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_5(%iterArg_88, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_6(%iterArg_89, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %89 = func.call @dynamic_index_in_dim_6(%iterArg_90, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %90 = func.call @dynamic_index_in_dim_7(%iterArg_91, %53) : (tensor<24x2xi1>, tensor<i32>) -> tensor<2xi1>
      %91 = func.call @dynamic_index_in_dim_6(%iterArg_92, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %92 = func.call @dynamic_index_in_dim_6(%iterArg_93, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_6(%iterArg_94, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_7(%iterArg_95, %53) : (tensor<24x2xi1>, tensor<i32>) -> tensor<2xi1>
      %95 = func.call @dynamic_index_in_dim_6(%iterArg_96, %53) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %96 = func.call @dynamic_index_in_dim_5(%iterArg_97, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %97 = func.call @dynamic_index_in_dim_5(%iterArg_98, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %98 = func.call @dynamic_index_in_dim_5(%iterArg_99, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %99 = func.call @dynamic_index_in_dim_5(%iterArg_100, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %100 = func.call @dynamic_index_in_dim_5(%iterArg_101, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %101 = func.call @dynamic_index_in_dim_8(%iterArg_102, %53) : (tensor<24xi1>, tensor<i32>) -> tensor<i1>
      %102 = func.call @dynamic_index_in_dim_5(%iterArg_103, %53) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %103:5 = func.call @closed_call_9(%iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_104, %c_112 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %104, %103#0, %103#1, %103#2, %103#3, %103#4 : tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %51#50, %51#51, %51#53 : tensor<f32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<2xf32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:51 = "stablehlo.case"(%1) ({
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
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
      %6 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c_38 = stablehlo.constant dense<false> : tensor<i1>
      %14 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_45 = stablehlo.constant dense<false> : tensor<i1>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %arg2, %arg3, %arg4, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5, %cst_6, %3, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12, %4, %cst_14, %cst_15, %cst_16, %cst_17, %5, %cst_19, %cst_20, %cst_21, %cst_22, %6, %cst_24, %cst_25, %cst_26, %cst_27, %7, %cst_29, %cst_30, %cst_31, %cst_32, %8, %9, %10, %11, %12, %13, %14, %15, %cst_40, %cst_41, %cst_42, %cst_43, %cst_44, %c_45, %cst_46 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }, {
      %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %3 = stablehlo.subtract %cst_0, %arg2 : tensor<f32>
      %4 = stablehlo.minimum %arg4, %3 : tensor<f32>
      %5 = stablehlo.compare EQ, %arg4, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
      %9 = stablehlo.divide %6, %8 : tensor<f32>
      %10 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.select %10, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
      %12 = stablehlo.compare EQ, %arg4, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %13 = stablehlo.select %12, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
      %14 = stablehlo.divide %11, %13 : tensor<f32>
      %15 = stablehlo.slice %arg3 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %16 = stablehlo.reshape %15 : (tensor<1xf32>) -> tensor<f32>
      %17 = stablehlo.slice %arg3 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %18 = stablehlo.reshape %17 : (tensor<1xf32>) -> tensor<f32>
      %19 = stablehlo.negate %arg0 : tensor<f32>
      %20 = stablehlo.multiply %19, %18 : tensor<f32>
      %21 = stablehlo.sine %16 : tensor<f32>
      %22 = stablehlo.cosine %16 : tensor<f32>
      %23 = stablehlo.multiply %arg1, %21 : tensor<f32>
      %24 = stablehlo.subtract %20, %23 : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %27 = stablehlo.concatenate %25, %26, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<2xf32>
      %30 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<2xf32>
      %32 = stablehlo.add %arg3, %31 : tensor<2xf32>
      %33 = stablehlo.slice %32 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %34 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
      %35 = stablehlo.slice %32 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %36 = stablehlo.reshape %35 : (tensor<1xf32>) -> tensor<f32>
      %37 = stablehlo.negate %arg0 : tensor<f32>
      %38 = stablehlo.multiply %37, %36 : tensor<f32>
      %39 = stablehlo.sine %34 : tensor<f32>
      %40 = stablehlo.cosine %34 : tensor<f32>
      %41 = stablehlo.multiply %arg1, %39 : tensor<f32>
      %42 = stablehlo.subtract %38, %41 : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %45 = stablehlo.concatenate %43, %44, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_10 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %27 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %45 : tensor<2xf32>
      %50 = stablehlo.add %47, %49 : tensor<2xf32>
      %51 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
      %53 = stablehlo.add %arg3, %52 : tensor<2xf32>
      %54 = stablehlo.slice %53 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %55 = stablehlo.reshape %54 : (tensor<1xf32>) -> tensor<f32>
      %56 = stablehlo.slice %53 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %57 = stablehlo.reshape %56 : (tensor<1xf32>) -> tensor<f32>
      %58 = stablehlo.negate %arg0 : tensor<f32>
      %59 = stablehlo.multiply %58, %57 : tensor<f32>
      %60 = stablehlo.sine %55 : tensor<f32>
      %61 = stablehlo.cosine %55 : tensor<f32>
      %62 = stablehlo.multiply %arg1, %60 : tensor<f32>
      %63 = stablehlo.subtract %59, %62 : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %66 = stablehlo.concatenate %64, %65, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %68 = stablehlo.multiply %67, %27 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %70 = stablehlo.multiply %69, %45 : tensor<2xf32>
      %71 = stablehlo.subtract %68, %70 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %73 = stablehlo.multiply %72, %66 : tensor<2xf32>
      %74 = stablehlo.add %71, %73 : tensor<2xf32>
      %75 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
      %77 = stablehlo.add %arg3, %76 : tensor<2xf32>
      %78 = stablehlo.slice %77 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %79 = stablehlo.reshape %78 : (tensor<1xf32>) -> tensor<f32>
      %80 = stablehlo.slice %77 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %81 = stablehlo.reshape %80 : (tensor<1xf32>) -> tensor<f32>
      %82 = stablehlo.negate %arg0 : tensor<f32>
      %83 = stablehlo.multiply %82, %81 : tensor<f32>
      %84 = stablehlo.sine %79 : tensor<f32>
      %85 = stablehlo.cosine %79 : tensor<f32>
      %86 = stablehlo.multiply %arg1, %84 : tensor<f32>
      %87 = stablehlo.subtract %83, %86 : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %89 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %90 = stablehlo.concatenate %88, %89, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_15 = stablehlo.constant dense<-0.203703701> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.multiply %91, %27 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %94 = stablehlo.multiply %93, %45 : tensor<2xf32>
      %95 = stablehlo.add %92, %94 : tensor<2xf32>
      %cst_17 = stablehlo.constant dense<2.59259248> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %66 : tensor<2xf32>
      %98 = stablehlo.subtract %95, %97 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<1.29629624> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %90 : tensor<2xf32>
      %101 = stablehlo.add %98, %100 : tensor<2xf32>
      %102 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %103 = stablehlo.multiply %102, %101 : tensor<2xf32>
      %104 = stablehlo.add %arg3, %103 : tensor<2xf32>
      %105 = stablehlo.slice %104 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
      %107 = stablehlo.slice %104 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %108 = stablehlo.reshape %107 : (tensor<1xf32>) -> tensor<f32>
      %109 = stablehlo.negate %arg0 : tensor<f32>
      %110 = stablehlo.multiply %109, %108 : tensor<f32>
      %111 = stablehlo.sine %106 : tensor<f32>
      %112 = stablehlo.cosine %106 : tensor<f32>
      %113 = stablehlo.multiply %arg1, %111 : tensor<f32>
      %114 = stablehlo.subtract %110, %113 : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %116 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %117 = stablehlo.concatenate %115, %116, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.0294958036> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %119 = stablehlo.multiply %118, %27 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<0.341796875> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %121 = stablehlo.multiply %120, %45 : tensor<2xf32>
      %122 = stablehlo.add %119, %121 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.0415943302> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %124 = stablehlo.multiply %123, %66 : tensor<2xf32>
      %125 = stablehlo.add %122, %124 : tensor<2xf32>
      %cst_22 = stablehlo.constant dense<0.400345415> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %127 = stablehlo.multiply %126, %90 : tensor<2xf32>
      %128 = stablehlo.add %125, %127 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<0.0617675781> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %130 = stablehlo.multiply %129, %117 : tensor<2xf32>
      %131 = stablehlo.add %128, %130 : tensor<2xf32>
      %132 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %133 = stablehlo.multiply %132, %131 : tensor<2xf32>
      %134 = stablehlo.add %arg3, %133 : tensor<2xf32>
      %135 = stablehlo.slice %134 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %136 = stablehlo.reshape %135 : (tensor<1xf32>) -> tensor<f32>
      %137 = stablehlo.slice %134 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %138 = stablehlo.reshape %137 : (tensor<1xf32>) -> tensor<f32>
      %139 = stablehlo.negate %arg0 : tensor<f32>
      %140 = stablehlo.multiply %139, %138 : tensor<f32>
      %141 = stablehlo.sine %136 : tensor<f32>
      %142 = stablehlo.cosine %136 : tensor<f32>
      %143 = stablehlo.multiply %arg1, %141 : tensor<f32>
      %144 = stablehlo.subtract %140, %143 : tensor<f32>
      %145 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %146 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %147 = stablehlo.concatenate %145, %146, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
      %cst_24 = stablehlo.constant dense<0.097883597> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %149 = stablehlo.multiply %148, %27 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<0.402576476> : tensor<f32>
      %150 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %151 = stablehlo.multiply %150, %66 : tensor<2xf32>
      %152 = stablehlo.add %149, %151 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.210437715> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %154 = stablehlo.multiply %153, %90 : tensor<2xf32>
      %155 = stablehlo.add %152, %154 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<0.289102197> : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %157 = stablehlo.multiply %156, %147 : tensor<2xf32>
      %158 = stablehlo.add %155, %157 : tensor<2xf32>
      %159 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %160 = stablehlo.multiply %159, %158 : tensor<2xf32>
      %161 = stablehlo.add %arg3, %160 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
      %162 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %163 = stablehlo.multiply %162, %27 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.0186685864> : tensor<f32>
      %164 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %165 = stablehlo.multiply %164, %66 : tensor<2xf32>
      %166 = stablehlo.add %163, %165 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.0341550261> : tensor<f32>
      %167 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %168 = stablehlo.multiply %167, %90 : tensor<2xf32>
      %169 = stablehlo.subtract %166, %168 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<0.0193219874> : tensor<f32>
      %170 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %171 = stablehlo.multiply %170, %117 : tensor<2xf32>
      %172 = stablehlo.subtract %169, %171 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
      %173 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %174 = stablehlo.multiply %173, %147 : tensor<2xf32>
      %175 = stablehlo.add %172, %174 : tensor<2xf32>
      %176 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %177 = stablehlo.multiply %176, %175 : tensor<2xf32>
      %178 = stablehlo.abs %arg3 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %180 = stablehlo.compare GE, %arg3, %179, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_34 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %182 = stablehlo.multiply %181, %178 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %183 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %184 = stablehlo.add %183, %182 : tensor<2xf32>
      %185 = stablehlo.divide %177, %184 : tensor<2xf32>
      %186 = stablehlo.multiply %184, %184 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %187 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %188 = stablehlo.divide %187, %186 : tensor<2xf32>
      %189 = stablehlo.abs %185 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %190 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %191 = stablehlo.compare GE, %185, %190, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_38 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %192 = stablehlo.reduce(%189 init: %cst_38) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %193 = stablehlo.reshape %192 : (tensor<f32>) -> tensor<1xf32>
      %194 = stablehlo.broadcast_in_dim %193, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
      %195 = stablehlo.compare EQ, %189, %194, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %196 = stablehlo.convert %195 : (tensor<2xi1>) -> tensor<2xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %197 = stablehlo.reduce(%196 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %198 = stablehlo.compare LE, %192, %cst_40, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_41 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %199 = stablehlo.maximum %192, %cst_41 : tensor<f32>
      %200 = stablehlo.compare EQ, %192, %199, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %201 = stablehlo.select %200, %cst_43, %cst_42 : tensor<i1>, tensor<f32>
      %cst_44 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %202 = stablehlo.compare EQ, %cst_44, %199, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %203 = stablehlo.select %202, %cst_46, %cst_45 : tensor<i1>, tensor<f32>
      %204 = stablehlo.divide %201, %203 : tensor<f32>
      %cst_47 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
      %205 = stablehlo.power %199, %cst_47 : tensor<f32>
      %cst_48 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %206 = stablehlo.subtract %cst_48, %cst_49 : tensor<f32>
      %207 = stablehlo.power %199, %206 : tensor<f32>
      %cst_50 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
      %208 = stablehlo.multiply %cst_50, %207 : tensor<f32>
      %cst_51 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %209 = stablehlo.multiply %cst_51, %205 : tensor<f32>
      %cst_52 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %c = stablehlo.constant dense<5> : tensor<i32>
      %210:3 = func.call @clip(%209, %cst_52, %c) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %211 = stablehlo.add %arg2, %4 : tensor<f32>
      %212 = func.call @_where(%198, %211, %arg2) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %213 = func.call @_where_0(%198, %161, %arg3) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %214 = stablehlo.multiply %4, %210#0 : tensor<f32>
      stablehlo.return %212, %213, %214, %9, %14, %18, %19, %22, %21, %arg1, %29, %4, %36, %37, %40, %39, %50, %57, %58, %61, %60, %74, %81, %82, %85, %84, %101, %108, %109, %112, %111, %131, %138, %139, %142, %141, %158, %175, %180, %184, %177, %188, %191, %196, %197, %204, %208, %210#1, %210#2, %198, %210#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
    return %2#0, %2#1, %2#2, %1, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %2#11, %2#12, %2#13, %2#14, %2#15, %2#16, %2#17, %2#18, %2#19, %2#20, %2#21, %2#22, %2#23, %2#24, %2#25, %2#26, %2#27, %2#28, %2#29, %2#30, %2#31, %2#32, %2#33, %2#34, %2#35, %2#36, %2#37, %2#38, %2#39, %2#40, %2#41, %2#42, %2#43, %2#44, %2#45, %2#46, %2#47, %2#48, %2#49, %2#50 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<24xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<24xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<24xi32>, tensor<1xi32>, tensor<i32>) -> tensor<24xi32>
    return %1 : tensor<24xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<24xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<24xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<24xf32>, tensor<1xf32>, tensor<i32>) -> tensor<24xf32>
    return %1 : tensor<24xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<24x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<24x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<24x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<24x2xf32>
    return %1 : tensor<24x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<24x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<24x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<24x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<24x2xi1>
    return %1 : tensor<24x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<24xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<24xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<24xi1>, tensor<1xi1>, tensor<i32>) -> tensor<24xi1>
    return %1 : tensor<24xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<24xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<24xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<24xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<24xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<24x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<24x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<24x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<24x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<24xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<24xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<2xf32>, %arg4: tensor<f32>, %arg5: tensor<i32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<2xf32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<2xf32>, %arg20: tensor<f32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<2xf32>, %arg25: tensor<f32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<2xf32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<2xf32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<2xf32>, %arg40: tensor<2xf32>, %arg41: tensor<2xi1>, %arg42: tensor<2xf32>, %arg43: tensor<2xf32>, %arg44: tensor<2xf32>, %arg45: tensor<2xi1>, %arg46: tensor<2xf32>, %arg47: tensor<f32>, %arg48: tensor<f32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<i1>, %arg53: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>) {
    %0:5 = "stablehlo.case"(%arg5) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      stablehlo.return %cst, %cst_0, %arg2, %arg3, %arg4 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }, {
      %3 = stablehlo.multiply %arg14, %arg4 : tensor<f32>
      %4 = stablehlo.multiply %arg4, %arg53 : tensor<f32>
      %5:2 = func.call @_where_10(%arg52, %arg3) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %6:2 = func.call @_where_11(%arg52, %arg2) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %7 = stablehlo.add %6#1, %6#0 : tensor<f32>
      %8 = stablehlo.add %4, %6#0 : tensor<f32>
      %9 = func.call @clip_12(%arg50, %arg51, %3) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %10 = stablehlo.multiply %cst, %9 : tensor<f32>
      %11 = stablehlo.multiply %10, %arg49 : tensor<f32>
      %12 = stablehlo.multiply %11, %arg48 : tensor<f32>
      %13 = stablehlo.divide %12, %arg47 : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %15 = stablehlo.multiply %14, %arg46 : tensor<2xf32>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %17 = stablehlo.select %arg45, %16, %15 : tensor<2xi1>, tensor<2xf32>
      %18 = stablehlo.select %arg45, %15, %16 : tensor<2xi1>, tensor<2xf32>
      %19 = stablehlo.negate %17 : tensor<2xf32>
      %20 = stablehlo.add %18, %19 : tensor<2xf32>
      %21 = stablehlo.multiply %20, %arg44 : tensor<2xf32>
      %22 = stablehlo.multiply %21, %arg43 : tensor<2xf32>
      %23 = stablehlo.negate %22 : tensor<2xf32>
      %24 = stablehlo.divide %20, %arg42 : tensor<2xf32>
      %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %26 = stablehlo.multiply %25, %23 : tensor<2xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %28 = stablehlo.select %arg41, %27, %26 : tensor<2xi1>, tensor<2xf32>
      %29 = stablehlo.select %arg41, %26, %27 : tensor<2xi1>, tensor<2xf32>
      %30 = stablehlo.add %5#1, %29 : tensor<2xf32>
      %31 = stablehlo.negate %28 : tensor<2xf32>
      %32 = stablehlo.add %30, %31 : tensor<2xf32>
      %33 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %34 = stablehlo.multiply %33, %24 : tensor<2xf32>
      %35 = stablehlo.multiply %24, %arg40 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%35 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %37 = stablehlo.add %8, %36 : tensor<f32>
      %cst_4 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %39 = stablehlo.multiply %38, %34 : tensor<2xf32>
      %40 = stablehlo.negate %34 : tensor<2xf32>
      %cst_5 = stablehlo.constant dense<0.0193219874> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
      %43 = stablehlo.negate %34 : tensor<2xf32>
      %cst_6 = stablehlo.constant dense<0.0341550261> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<0.0186685864> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.multiply %46, %34 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %34 : tensor<2xf32>
      %50 = stablehlo.add %32, %5#0 : tensor<2xf32>
      %51 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %52 = stablehlo.multiply %51, %5#0 : tensor<2xf32>
      %53 = stablehlo.multiply %5#0, %arg39 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %55 = stablehlo.add %37, %54 : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.289102197> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %56, %52 : tensor<2xf32>
      %58 = stablehlo.add %39, %57 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.210437715> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %60 = stablehlo.multiply %59, %52 : tensor<2xf32>
      %61 = stablehlo.add %45, %60 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<0.402576476> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %63 = stablehlo.multiply %62, %52 : tensor<2xf32>
      %64 = stablehlo.add %47, %63 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<0.097883597> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %66 = stablehlo.multiply %65, %52 : tensor<2xf32>
      %67 = stablehlo.add %49, %66 : tensor<2xf32>
      %68 = stablehlo.slice %58 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %69 = stablehlo.reshape %68 : (tensor<1xf32>) -> tensor<f32>
      %70 = stablehlo.slice %58 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %71 = stablehlo.reshape %70 : (tensor<1xf32>) -> tensor<f32>
      %72 = stablehlo.negate %71 : tensor<f32>
      %73 = stablehlo.multiply %arg12, %72 : tensor<f32>
      %74 = stablehlo.multiply %72, %arg38 : tensor<f32>
      %75 = stablehlo.multiply %73, %arg37 : tensor<f32>
      %76 = stablehlo.multiply %arg36, %71 : tensor<f32>
      %77 = stablehlo.add %69, %76 : tensor<f32>
      %78 = stablehlo.multiply %71, %arg35 : tensor<f32>
      %79 = stablehlo.negate %78 : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %81 = stablehlo.pad %80, %cst_14, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %82 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.pad %82, %cst_15, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %84 = stablehlo.add %81, %83 : tensor<2xf32>
      %85 = stablehlo.add %50, %84 : tensor<2xf32>
      %86 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.multiply %86, %84 : tensor<2xf32>
      %88 = stablehlo.multiply %84, %arg34 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.reduce(%88 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %90 = stablehlo.add %55, %89 : tensor<f32>
      %cst_17 = stablehlo.constant dense<0.0617675781> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %92 = stablehlo.multiply %91, %87 : tensor<2xf32>
      %93 = stablehlo.add %42, %92 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<0.400345415> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %94, %87 : tensor<2xf32>
      %96 = stablehlo.add %61, %95 : tensor<2xf32>
      %cst_19 = stablehlo.constant dense<0.0415943302> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %87 : tensor<2xf32>
      %99 = stablehlo.add %64, %98 : tensor<2xf32>
      %cst_20 = stablehlo.constant dense<0.341796875> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %87 : tensor<2xf32>
      %cst_21 = stablehlo.constant dense<0.0294958036> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %103 = stablehlo.multiply %102, %87 : tensor<2xf32>
      %104 = stablehlo.add %67, %103 : tensor<2xf32>
      %105 = stablehlo.slice %93 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
      %107 = stablehlo.slice %93 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %108 = stablehlo.reshape %107 : (tensor<1xf32>) -> tensor<f32>
      %109 = stablehlo.negate %108 : tensor<f32>
      %110 = stablehlo.multiply %arg12, %109 : tensor<f32>
      %111 = stablehlo.multiply %109, %arg33 : tensor<f32>
      %112 = stablehlo.add %74, %111 : tensor<f32>
      %113 = stablehlo.multiply %110, %arg32 : tensor<f32>
      %114 = stablehlo.multiply %arg31, %108 : tensor<f32>
      %115 = stablehlo.add %106, %114 : tensor<f32>
      %116 = stablehlo.multiply %108, %arg30 : tensor<f32>
      %117 = stablehlo.negate %116 : tensor<f32>
      %118 = stablehlo.add %79, %117 : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %120 = stablehlo.pad %119, %cst_22, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %121 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %122 = stablehlo.pad %121, %cst_23, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %123 = stablehlo.add %120, %122 : tensor<2xf32>
      %124 = stablehlo.add %85, %123 : tensor<2xf32>
      %125 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %126 = stablehlo.multiply %125, %123 : tensor<2xf32>
      %127 = stablehlo.multiply %123, %arg29 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %128 = stablehlo.reduce(%127 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %129 = stablehlo.add %90, %128 : tensor<f32>
      %cst_25 = stablehlo.constant dense<1.29629624> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %131 = stablehlo.multiply %130, %126 : tensor<2xf32>
      %132 = stablehlo.add %96, %131 : tensor<2xf32>
      %133 = stablehlo.negate %126 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<2.59259248> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %135 = stablehlo.multiply %134, %133 : tensor<2xf32>
      %136 = stablehlo.add %99, %135 : tensor<2xf32>
      %cst_27 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
      %137 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %138 = stablehlo.multiply %137, %126 : tensor<2xf32>
      %139 = stablehlo.add %101, %138 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<-0.203703701> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %141 = stablehlo.multiply %140, %126 : tensor<2xf32>
      %142 = stablehlo.add %104, %141 : tensor<2xf32>
      %143 = stablehlo.slice %132 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %144 = stablehlo.reshape %143 : (tensor<1xf32>) -> tensor<f32>
      %145 = stablehlo.slice %132 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %146 = stablehlo.reshape %145 : (tensor<1xf32>) -> tensor<f32>
      %147 = stablehlo.negate %146 : tensor<f32>
      %148 = stablehlo.multiply %arg12, %147 : tensor<f32>
      %149 = stablehlo.multiply %147, %arg28 : tensor<f32>
      %150 = stablehlo.add %112, %149 : tensor<f32>
      %151 = stablehlo.multiply %148, %arg27 : tensor<f32>
      %152 = stablehlo.multiply %arg26, %146 : tensor<f32>
      %153 = stablehlo.add %144, %152 : tensor<f32>
      %154 = stablehlo.multiply %146, %arg25 : tensor<f32>
      %155 = stablehlo.negate %154 : tensor<f32>
      %156 = stablehlo.add %118, %155 : tensor<f32>
      %157 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %158 = stablehlo.pad %157, %cst_29, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %159 = stablehlo.broadcast_in_dim %151, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %160 = stablehlo.pad %159, %cst_30, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %161 = stablehlo.add %158, %160 : tensor<2xf32>
      %162 = stablehlo.add %124, %161 : tensor<2xf32>
      %163 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %164 = stablehlo.multiply %163, %161 : tensor<2xf32>
      %165 = stablehlo.multiply %161, %arg24 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %166 = stablehlo.reduce(%165 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %167 = stablehlo.add %129, %166 : tensor<f32>
      %cst_32 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
      %168 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %169 = stablehlo.multiply %168, %164 : tensor<2xf32>
      %170 = stablehlo.add %136, %169 : tensor<2xf32>
      %171 = stablehlo.negate %164 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %172 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %173 = stablehlo.multiply %172, %171 : tensor<2xf32>
      %174 = stablehlo.add %139, %173 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %175 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %176 = stablehlo.multiply %175, %164 : tensor<2xf32>
      %177 = stablehlo.add %142, %176 : tensor<2xf32>
      %178 = stablehlo.slice %170 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %179 = stablehlo.reshape %178 : (tensor<1xf32>) -> tensor<f32>
      %180 = stablehlo.slice %170 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %181 = stablehlo.reshape %180 : (tensor<1xf32>) -> tensor<f32>
      %182 = stablehlo.negate %181 : tensor<f32>
      %183 = stablehlo.multiply %arg12, %182 : tensor<f32>
      %184 = stablehlo.multiply %182, %arg23 : tensor<f32>
      %185 = stablehlo.add %150, %184 : tensor<f32>
      %186 = stablehlo.multiply %183, %arg22 : tensor<f32>
      %187 = stablehlo.multiply %arg21, %181 : tensor<f32>
      %188 = stablehlo.add %179, %187 : tensor<f32>
      %189 = stablehlo.multiply %181, %arg20 : tensor<f32>
      %190 = stablehlo.negate %189 : tensor<f32>
      %191 = stablehlo.add %156, %190 : tensor<f32>
      %192 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %193 = stablehlo.pad %192, %cst_35, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %194 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %195 = stablehlo.pad %194, %cst_36, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %196 = stablehlo.add %193, %195 : tensor<2xf32>
      %197 = stablehlo.add %162, %196 : tensor<2xf32>
      %198 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %199 = stablehlo.multiply %198, %196 : tensor<2xf32>
      %200 = stablehlo.multiply %196, %arg19 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %201 = stablehlo.reduce(%200 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %202 = stablehlo.add %167, %201 : tensor<f32>
      %cst_38 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
      %203 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %204 = stablehlo.multiply %203, %199 : tensor<2xf32>
      %205 = stablehlo.add %174, %204 : tensor<2xf32>
      %cst_39 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
      %206 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %207 = stablehlo.multiply %206, %199 : tensor<2xf32>
      %208 = stablehlo.add %177, %207 : tensor<2xf32>
      %209 = stablehlo.slice %205 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %210 = stablehlo.reshape %209 : (tensor<1xf32>) -> tensor<f32>
      %211 = stablehlo.slice %205 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %212 = stablehlo.reshape %211 : (tensor<1xf32>) -> tensor<f32>
      %213 = stablehlo.negate %212 : tensor<f32>
      %214 = stablehlo.multiply %arg12, %213 : tensor<f32>
      %215 = stablehlo.multiply %213, %arg18 : tensor<f32>
      %216 = stablehlo.add %185, %215 : tensor<f32>
      %217 = stablehlo.multiply %214, %arg17 : tensor<f32>
      %218 = stablehlo.multiply %arg16, %212 : tensor<f32>
      %219 = stablehlo.add %210, %218 : tensor<f32>
      %220 = stablehlo.multiply %212, %arg15 : tensor<f32>
      %221 = stablehlo.negate %220 : tensor<f32>
      %222 = stablehlo.add %191, %221 : tensor<f32>
      %223 = stablehlo.broadcast_in_dim %219, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %224 = stablehlo.pad %223, %cst_40, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %225 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %226 = stablehlo.pad %225, %cst_41, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %227 = stablehlo.add %224, %226 : tensor<2xf32>
      %228 = stablehlo.add %197, %227 : tensor<2xf32>
      %229 = stablehlo.broadcast_in_dim %arg14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %230 = stablehlo.multiply %229, %227 : tensor<2xf32>
      %231 = stablehlo.multiply %227, %arg13 : tensor<2xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %232 = stablehlo.reduce(%231 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %233 = stablehlo.add %202, %232 : tensor<f32>
      %cst_43 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %234 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %235 = stablehlo.multiply %234, %230 : tensor<2xf32>
      %236 = stablehlo.add %208, %235 : tensor<2xf32>
      %237 = stablehlo.slice %236 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
      %238 = stablehlo.reshape %237 : (tensor<1xf32>) -> tensor<f32>
      %239 = stablehlo.slice %236 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %240 = stablehlo.reshape %239 : (tensor<1xf32>) -> tensor<f32>
      %241 = stablehlo.negate %240 : tensor<f32>
      %242 = stablehlo.multiply %arg12, %241 : tensor<f32>
      %243 = stablehlo.multiply %241, %arg11 : tensor<f32>
      %244 = stablehlo.add %216, %243 : tensor<f32>
      %245 = stablehlo.multiply %242, %arg10 : tensor<f32>
      %246 = stablehlo.multiply %arg9, %240 : tensor<f32>
      %247 = stablehlo.add %238, %246 : tensor<f32>
      %248 = stablehlo.multiply %240, %arg8 : tensor<f32>
      %249 = stablehlo.negate %248 : tensor<f32>
      %250 = stablehlo.add %222, %249 : tensor<f32>
      %251 = stablehlo.broadcast_in_dim %247, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %252 = stablehlo.pad %251, %cst_44, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %253 = stablehlo.add %228, %252 : tensor<2xf32>
      %254 = stablehlo.broadcast_in_dim %245, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %255 = stablehlo.pad %254, %cst_45, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
      %256 = stablehlo.add %253, %255 : tensor<2xf32>
      %257 = stablehlo.multiply %233, %arg7 : tensor<f32>
      %258 = stablehlo.multiply %233, %arg6 : tensor<f32>
      %259 = stablehlo.negate %257 : tensor<f32>
      %260 = stablehlo.add %7, %259 : tensor<f32>
      stablehlo.return %250, %244, %260, %256, %258 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
    %1 = stablehlo.add %arg0, %0#0 : tensor<f32>
    %2 = stablehlo.add %arg1, %0#1 : tensor<f32>
    return %1, %2, %0#2, %0#3, %0#4 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
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
