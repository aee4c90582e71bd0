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
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %1 = stablehlo.compare LT, %iterArg_3, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
      %3:3 = "stablehlo.case"(%2) ({
        stablehlo.return %iterArg_3, %iterArg_4, %iterArg_5 : tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %5 = stablehlo.subtract %cst_8, %iterArg_3 : tensor<f32>
        %6 = stablehlo.minimum %iterArg_5, %5 : tensor<f32>
        %7 = stablehlo.slice %iterArg_4 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
        %9 = stablehlo.slice %iterArg_4 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
        %11 = stablehlo.negate %iterArg : tensor<f32>
        %12 = stablehlo.multiply %11, %10 : tensor<f32>
        %13 = stablehlo.sine %8 : tensor<f32>
        %14 = stablehlo.multiply %iterArg_1, %13 : tensor<f32>
        %15 = stablehlo.subtract %12, %14 : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %18 = stablehlo.concatenate %16, %17, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
        %21 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %22 = stablehlo.multiply %21, %20 : tensor<2xf32>
        %23 = stablehlo.add %iterArg_4, %22 : tensor<2xf32>
        %24 = stablehlo.slice %23 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
        %26 = stablehlo.slice %23 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %27 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
        %28 = stablehlo.negate %iterArg : tensor<f32>
        %29 = stablehlo.multiply %28, %27 : tensor<f32>
        %30 = stablehlo.sine %25 : tensor<f32>
        %31 = stablehlo.multiply %iterArg_1, %30 : tensor<f32>
        %32 = stablehlo.subtract %29, %31 : tensor<f32>
        %33 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_10 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %37 = stablehlo.multiply %36, %18 : tensor<2xf32>
        %cst_11 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
        %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %39 = stablehlo.multiply %38, %35 : tensor<2xf32>
        %40 = stablehlo.add %37, %39 : tensor<2xf32>
        %41 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
        %43 = stablehlo.add %iterArg_4, %42 : tensor<2xf32>
        %44 = stablehlo.slice %43 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<f32>
        %46 = stablehlo.slice %43 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %47 = stablehlo.reshape %46 : (tensor<1xf32>) -> tensor<f32>
        %48 = stablehlo.negate %iterArg : tensor<f32>
        %49 = stablehlo.multiply %48, %47 : tensor<f32>
        %50 = stablehlo.sine %45 : tensor<f32>
        %51 = stablehlo.multiply %iterArg_1, %50 : tensor<f32>
        %52 = stablehlo.subtract %49, %51 : tensor<f32>
        %53 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %54 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
        %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %57 = stablehlo.multiply %56, %18 : tensor<2xf32>
        %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %59 = stablehlo.multiply %58, %35 : tensor<2xf32>
        %60 = stablehlo.subtract %57, %59 : tensor<2xf32>
        %cst_14 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
        %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %62 = stablehlo.multiply %61, %55 : tensor<2xf32>
        %63 = stablehlo.add %60, %62 : tensor<2xf32>
        %64 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %65 = stablehlo.multiply %64, %63 : tensor<2xf32>
        %66 = stablehlo.add %iterArg_4, %65 : tensor<2xf32>
        %67 = stablehlo.slice %66 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %68 = stablehlo.reshape %67 : (tensor<1xf32>) -> tensor<f32>
        %69 = stablehlo.slice %66 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %70 = stablehlo.reshape %69 : (tensor<1xf32>) -> tensor<f32>
        %71 = stablehlo.negate %iterArg : tensor<f32>
        %72 = stablehlo.multiply %71, %70 : tensor<f32>
        %73 = stablehlo.sine %68 : tensor<f32>
        %74 = stablehlo.multiply %iterArg_1, %73 : tensor<f32>
        %75 = stablehlo.subtract %72, %74 : tensor<f32>
        %76 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %77 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %78 = stablehlo.concatenate %76, %77, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_15 = stablehlo.constant dense<-0.203703701> : tensor<f32>
        %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %80 = stablehlo.multiply %79, %18 : tensor<2xf32>
        %cst_16 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
        %81 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %82 = stablehlo.multiply %81, %35 : tensor<2xf32>
        %83 = stablehlo.add %80, %82 : tensor<2xf32>
        %cst_17 = stablehlo.constant dense<2.59259248> : tensor<f32>
        %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %85 = stablehlo.multiply %84, %55 : tensor<2xf32>
        %86 = stablehlo.subtract %83, %85 : tensor<2xf32>
        %cst_18 = stablehlo.constant dense<1.29629624> : tensor<f32>
        %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %88 = stablehlo.multiply %87, %78 : tensor<2xf32>
        %89 = stablehlo.add %86, %88 : tensor<2xf32>
        %90 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %91 = stablehlo.multiply %90, %89 : tensor<2xf32>
        %92 = stablehlo.add %iterArg_4, %91 : tensor<2xf32>
        %93 = stablehlo.slice %92 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %94 = stablehlo.reshape %93 : (tensor<1xf32>) -> tensor<f32>
        %95 = stablehlo.slice %92 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %96 = stablehlo.reshape %95 : (tensor<1xf32>) -> tensor<f32>
        %97 = stablehlo.negate %iterArg : tensor<f32>
        %98 = stablehlo.multiply %97, %96 : tensor<f32>
        %99 = stablehlo.sine %94 : tensor<f32>
        %100 = stablehlo.multiply %iterArg_1, %99 : tensor<f32>
        %101 = stablehlo.subtract %98, %100 : tensor<f32>
        %102 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %103 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %104 = stablehlo.concatenate %102, %103, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_19 = stablehlo.constant dense<0.0294958036> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %106 = stablehlo.multiply %105, %18 : tensor<2xf32>
        %cst_20 = stablehlo.constant dense<0.341796875> : tensor<f32>
        %107 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %108 = stablehlo.multiply %107, %35 : tensor<2xf32>
        %109 = stablehlo.add %106, %108 : tensor<2xf32>
        %cst_21 = stablehlo.constant dense<0.0415943302> : tensor<f32>
        %110 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %111 = stablehlo.multiply %110, %55 : tensor<2xf32>
        %112 = stablehlo.add %109, %111 : tensor<2xf32>
        %cst_22 = stablehlo.constant dense<0.400345415> : tensor<f32>
        %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %114 = stablehlo.multiply %113, %78 : tensor<2xf32>
        %115 = stablehlo.add %112, %114 : tensor<2xf32>
        %cst_23 = stablehlo.constant dense<0.0617675781> : tensor<f32>
        %116 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %117 = stablehlo.multiply %116, %104 : tensor<2xf32>
        %118 = stablehlo.add %115, %117 : tensor<2xf32>
        %119 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %120 = stablehlo.multiply %119, %118 : tensor<2xf32>
        %121 = stablehlo.add %iterArg_4, %120 : tensor<2xf32>
        %122 = stablehlo.slice %121 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %123 = stablehlo.reshape %122 : (tensor<1xf32>) -> tensor<f32>
        %124 = stablehlo.slice %121 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %125 = stablehlo.reshape %124 : (tensor<1xf32>) -> tensor<f32>
        %126 = stablehlo.negate %iterArg : tensor<f32>
        %127 = stablehlo.multiply %126, %125 : tensor<f32>
        %128 = stablehlo.sine %123 : tensor<f32>
        %129 = stablehlo.multiply %iterArg_1, %128 : tensor<f32>
        %130 = stablehlo.subtract %127, %129 : tensor<f32>
        %131 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %132 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %133 = stablehlo.concatenate %131, %132, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_24 = stablehlo.constant dense<0.097883597> : tensor<f32>
        %134 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %135 = stablehlo.multiply %134, %18 : tensor<2xf32>
        %cst_25 = stablehlo.constant dense<0.402576476> : tensor<f32>
        %136 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %137 = stablehlo.multiply %136, %55 : tensor<2xf32>
        %138 = stablehlo.add %135, %137 : tensor<2xf32>
        %cst_26 = stablehlo.constant dense<0.210437715> : tensor<f32>
        %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %140 = stablehlo.multiply %139, %78 : tensor<2xf32>
        %141 = stablehlo.add %138, %140 : tensor<2xf32>
        %cst_27 = stablehlo.constant dense<0.289102197> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %133 : tensor<2xf32>
        %144 = stablehlo.add %141, %143 : tensor<2xf32>
        %145 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %146 = stablehlo.multiply %145, %144 : tensor<2xf32>
        %147 = stablehlo.add %iterArg_4, %146 : tensor<2xf32>
        %cst_28 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %18 : tensor<2xf32>
        %cst_29 = stablehlo.constant dense<0.0186685864> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %55 : tensor<2xf32>
        %152 = stablehlo.add %149, %151 : tensor<2xf32>
        %cst_30 = stablehlo.constant dense<0.0341550261> : tensor<f32>
        %153 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %154 = stablehlo.multiply %153, %78 : tensor<2xf32>
        %155 = stablehlo.subtract %152, %154 : tensor<2xf32>
        %cst_31 = stablehlo.constant dense<0.0193219874> : tensor<f32>
        %156 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %157 = stablehlo.multiply %156, %104 : tensor<2xf32>
        %158 = stablehlo.subtract %155, %157 : tensor<2xf32>
        %cst_32 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
        %159 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %160 = stablehlo.multiply %159, %133 : tensor<2xf32>
        %161 = stablehlo.add %158, %160 : tensor<2xf32>
        %162 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %163 = stablehlo.multiply %162, %161 : tensor<2xf32>
        %164 = stablehlo.abs %iterArg_4 : tensor<2xf32>
        %cst_33 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %166 = stablehlo.multiply %165, %164 : tensor<2xf32>
        %cst_34 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %167 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %168 = stablehlo.add %167, %166 : tensor<2xf32>
        %169 = stablehlo.divide %163, %168 : tensor<2xf32>
        %170 = stablehlo.abs %169 : tensor<2xf32>
        %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %171 = stablehlo.reduce(%170 init: %cst_35) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %172 = stablehlo.compare LE, %171, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %173 = stablehlo.maximum %171, %cst_37 : tensor<f32>
        %cst_38 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %174 = stablehlo.power %173, %cst_38 : tensor<f32>
        %cst_39 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
        %175 = stablehlo.multiply %cst_39, %174 : tensor<f32>
        %cst_40 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %c_41 = stablehlo.constant dense<5> : tensor<i32>
        %176 = func.call @clip(%175, %cst_40, %c_41) : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<f32>
        %177 = stablehlo.add %iterArg_3, %6 : tensor<f32>
        %178 = func.call @_where(%172, %177, %iterArg_3) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %179 = func.call @_where_0(%172, %147, %iterArg_4) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %180 = stablehlo.multiply %6, %176 : tensor<f32>
        stablehlo.return %178, %179, %180 : tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_2, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %4, %3#0, %3#1, %3#2 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %0#4 : tensor<2xf32>
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
      %cst_110 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %52 = stablehlo.compare LT, %iterArg_58, %cst_110, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %53 = stablehlo.convert %52 : (tensor<i1>) -> tensor<i32>
      %54:51 = "stablehlo.case"(%53) ({
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %106 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %107 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %108 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %109 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %110 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %111 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_147 = stablehlo.constant dense<false> : tensor<i1>
        %112 = stablehlo.broadcast_in_dim %c_147, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %113 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %114 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %115 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_151 = stablehlo.constant dense<false> : tensor<i1>
        %116 = stablehlo.broadcast_in_dim %c_151, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %117 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_158 = stablehlo.constant dense<false> : tensor<i1>
        %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_58, %iterArg_59, %iterArg_60, %cst_112, %cst_113, %cst_114, %cst_115, %cst_116, %cst_117, %cst_118, %105, %cst_120, %cst_121, %cst_122, %cst_123, %cst_124, %106, %cst_126, %cst_127, %cst_128, %cst_129, %107, %cst_131, %cst_132, %cst_133, %cst_134, %108, %cst_136, %cst_137, %cst_138, %cst_139, %109, %cst_141, %cst_142, %cst_143, %cst_144, %110, %111, %112, %113, %114, %115, %116, %117, %cst_153, %cst_154, %cst_155, %cst_156, %cst_157, %c_158, %cst_159 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %cst_112 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %105 = stablehlo.subtract %cst_112, %iterArg_58 : tensor<f32>
        %106 = stablehlo.minimum %iterArg_60, %105 : tensor<f32>
        %107 = stablehlo.compare GT, %105, %iterArg_60, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %108 = stablehlo.compare EQ, %105, %iterArg_60, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %109 = stablehlo.select %108, %cst_114, %cst_113 : tensor<i1>, tensor<f32>
        %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %110 = stablehlo.select %107, %cst_115, %109 : tensor<i1>, tensor<f32>
        %111 = stablehlo.compare GT, %iterArg_60, %105, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %112 = stablehlo.compare EQ, %iterArg_60, %105, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_117 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %113 = stablehlo.select %112, %cst_117, %cst_116 : tensor<i1>, tensor<f32>
        %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %114 = stablehlo.select %111, %cst_118, %113 : tensor<i1>, tensor<f32>
        %115 = stablehlo.slice %iterArg_59 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %116 = stablehlo.reshape %115 : (tensor<1xf32>) -> tensor<f32>
        %117 = stablehlo.slice %iterArg_59 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %118 = stablehlo.reshape %117 : (tensor<1xf32>) -> tensor<f32>
        %119 = stablehlo.negate %iterArg : tensor<f32>
        %120 = stablehlo.multiply %119, %118 : tensor<f32>
        %121 = stablehlo.sine %116 : tensor<f32>
        %122 = stablehlo.cosine %116 : tensor<f32>
        %123 = stablehlo.multiply %iterArg_56, %121 : tensor<f32>
        %124 = stablehlo.subtract %120, %123 : tensor<f32>
        %125 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %126 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %127 = stablehlo.concatenate %125, %126, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_119 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %128 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %129 = stablehlo.multiply %128, %127 : tensor<2xf32>
        %130 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %131 = stablehlo.multiply %130, %129 : tensor<2xf32>
        %132 = stablehlo.add %iterArg_59, %131 : tensor<2xf32>
        %133 = stablehlo.slice %132 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %134 = stablehlo.reshape %133 : (tensor<1xf32>) -> tensor<f32>
        %135 = stablehlo.slice %132 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %136 = stablehlo.reshape %135 : (tensor<1xf32>) -> tensor<f32>
        %137 = stablehlo.negate %iterArg : tensor<f32>
        %138 = stablehlo.multiply %137, %136 : tensor<f32>
        %139 = stablehlo.sine %134 : tensor<f32>
        %140 = stablehlo.cosine %134 : tensor<f32>
        %141 = stablehlo.multiply %iterArg_56, %139 : tensor<f32>
        %142 = stablehlo.subtract %138, %141 : tensor<f32>
        %143 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %144 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %145 = stablehlo.concatenate %143, %144, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
        %146 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %147 = stablehlo.multiply %146, %127 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %145 : tensor<2xf32>
        %150 = stablehlo.add %147, %149 : tensor<2xf32>
        %151 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %152 = stablehlo.multiply %151, %150 : tensor<2xf32>
        %153 = stablehlo.add %iterArg_59, %152 : tensor<2xf32>
        %154 = stablehlo.slice %153 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %155 = stablehlo.reshape %154 : (tensor<1xf32>) -> tensor<f32>
        %156 = stablehlo.slice %153 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %157 = stablehlo.reshape %156 : (tensor<1xf32>) -> tensor<f32>
        %158 = stablehlo.negate %iterArg : tensor<f32>
        %159 = stablehlo.multiply %158, %157 : tensor<f32>
        %160 = stablehlo.sine %155 : tensor<f32>
        %161 = stablehlo.cosine %155 : tensor<f32>
        %162 = stablehlo.multiply %iterArg_56, %160 : tensor<f32>
        %163 = stablehlo.subtract %159, %162 : tensor<f32>
        %164 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %165 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %166 = stablehlo.concatenate %164, %165, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_122 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
        %167 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %168 = stablehlo.multiply %167, %127 : tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %169 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %170 = stablehlo.multiply %169, %145 : tensor<2xf32>
        %171 = stablehlo.subtract %168, %170 : tensor<2xf32>
        %cst_124 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
        %172 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %173 = stablehlo.multiply %172, %166 : tensor<2xf32>
        %174 = stablehlo.add %171, %173 : tensor<2xf32>
        %175 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %176 = stablehlo.multiply %175, %174 : tensor<2xf32>
        %177 = stablehlo.add %iterArg_59, %176 : tensor<2xf32>
        %178 = stablehlo.slice %177 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %179 = stablehlo.reshape %178 : (tensor<1xf32>) -> tensor<f32>
        %180 = stablehlo.slice %177 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %181 = stablehlo.reshape %180 : (tensor<1xf32>) -> tensor<f32>
        %182 = stablehlo.negate %iterArg : tensor<f32>
        %183 = stablehlo.multiply %182, %181 : tensor<f32>
        %184 = stablehlo.sine %179 : tensor<f32>
        %185 = stablehlo.cosine %179 : tensor<f32>
        %186 = stablehlo.multiply %iterArg_56, %184 : tensor<f32>
        %187 = stablehlo.subtract %183, %186 : tensor<f32>
        %188 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %189 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %190 = stablehlo.concatenate %188, %189, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_125 = stablehlo.constant dense<-0.203703701> : tensor<f32>
        %191 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %192 = stablehlo.multiply %191, %127 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
        %193 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %194 = stablehlo.multiply %193, %145 : tensor<2xf32>
        %195 = stablehlo.add %192, %194 : tensor<2xf32>
        %cst_127 = stablehlo.constant dense<2.59259248> : tensor<f32>
        %196 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %197 = stablehlo.multiply %196, %166 : tensor<2xf32>
        %198 = stablehlo.subtract %195, %197 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<1.29629624> : tensor<f32>
        %199 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %200 = stablehlo.multiply %199, %190 : tensor<2xf32>
        %201 = stablehlo.add %198, %200 : tensor<2xf32>
        %202 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %203 = stablehlo.multiply %202, %201 : tensor<2xf32>
        %204 = stablehlo.add %iterArg_59, %203 : tensor<2xf32>
        %205 = stablehlo.slice %204 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %206 = stablehlo.reshape %205 : (tensor<1xf32>) -> tensor<f32>
        %207 = stablehlo.slice %204 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %208 = stablehlo.reshape %207 : (tensor<1xf32>) -> tensor<f32>
        %209 = stablehlo.negate %iterArg : tensor<f32>
        %210 = stablehlo.multiply %209, %208 : tensor<f32>
        %211 = stablehlo.sine %206 : tensor<f32>
        %212 = stablehlo.cosine %206 : tensor<f32>
        %213 = stablehlo.multiply %iterArg_56, %211 : tensor<f32>
        %214 = stablehlo.subtract %210, %213 : tensor<f32>
        %215 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %216 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %217 = stablehlo.concatenate %215, %216, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.0294958036> : tensor<f32>
        %218 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %219 = stablehlo.multiply %218, %127 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.341796875> : tensor<f32>
        %220 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %221 = stablehlo.multiply %220, %145 : tensor<2xf32>
        %222 = stablehlo.add %219, %221 : tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.0415943302> : tensor<f32>
        %223 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %224 = stablehlo.multiply %223, %166 : tensor<2xf32>
        %225 = stablehlo.add %222, %224 : tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.400345415> : tensor<f32>
        %226 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %227 = stablehlo.multiply %226, %190 : tensor<2xf32>
        %228 = stablehlo.add %225, %227 : tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.0617675781> : tensor<f32>
        %229 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %230 = stablehlo.multiply %229, %217 : tensor<2xf32>
        %231 = stablehlo.add %228, %230 : tensor<2xf32>
        %232 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %233 = stablehlo.multiply %232, %231 : tensor<2xf32>
        %234 = stablehlo.add %iterArg_59, %233 : tensor<2xf32>
        %235 = stablehlo.slice %234 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %236 = stablehlo.reshape %235 : (tensor<1xf32>) -> tensor<f32>
        %237 = stablehlo.slice %234 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %238 = stablehlo.reshape %237 : (tensor<1xf32>) -> tensor<f32>
        %239 = stablehlo.negate %iterArg : tensor<f32>
        %240 = stablehlo.multiply %239, %238 : tensor<f32>
        %241 = stablehlo.sine %236 : tensor<f32>
        %242 = stablehlo.cosine %236 : tensor<f32>
        %243 = stablehlo.multiply %iterArg_56, %241 : tensor<f32>
        %244 = stablehlo.subtract %240, %243 : tensor<f32>
        %245 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %246 = stablehlo.broadcast_in_dim %244, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %247 = stablehlo.concatenate %245, %246, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_134 = stablehlo.constant dense<0.097883597> : tensor<f32>
        %248 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %249 = stablehlo.multiply %248, %127 : tensor<2xf32>
        %cst_135 = stablehlo.constant dense<0.402576476> : tensor<f32>
        %250 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %251 = stablehlo.multiply %250, %166 : tensor<2xf32>
        %252 = stablehlo.add %249, %251 : tensor<2xf32>
        %cst_136 = stablehlo.constant dense<0.210437715> : tensor<f32>
        %253 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %254 = stablehlo.multiply %253, %190 : tensor<2xf32>
        %255 = stablehlo.add %252, %254 : tensor<2xf32>
        %cst_137 = stablehlo.constant dense<0.289102197> : tensor<f32>
        %256 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %257 = stablehlo.multiply %256, %247 : tensor<2xf32>
        %258 = stablehlo.add %255, %257 : tensor<2xf32>
        %259 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %260 = stablehlo.multiply %259, %258 : tensor<2xf32>
        %261 = stablehlo.add %iterArg_59, %260 : tensor<2xf32>
        %cst_138 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
        %262 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %263 = stablehlo.multiply %262, %127 : tensor<2xf32>
        %cst_139 = stablehlo.constant dense<0.0186685864> : tensor<f32>
        %264 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %265 = stablehlo.multiply %264, %166 : tensor<2xf32>
        %266 = stablehlo.add %263, %265 : tensor<2xf32>
        %cst_140 = stablehlo.constant dense<0.0341550261> : tensor<f32>
        %267 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %268 = stablehlo.multiply %267, %190 : tensor<2xf32>
        %269 = stablehlo.subtract %266, %268 : tensor<2xf32>
        %cst_141 = stablehlo.constant dense<0.0193219874> : tensor<f32>
        %270 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %271 = stablehlo.multiply %270, %217 : tensor<2xf32>
        %272 = stablehlo.subtract %269, %271 : tensor<2xf32>
        %cst_142 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
        %273 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %274 = stablehlo.multiply %273, %247 : tensor<2xf32>
        %275 = stablehlo.add %272, %274 : tensor<2xf32>
        %276 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %277 = stablehlo.multiply %276, %275 : tensor<2xf32>
        %278 = stablehlo.abs %iterArg_59 : tensor<2xf32>
        %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %279 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %280 = stablehlo.compare GE, %iterArg_59, %279, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_144 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
        %281 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %282 = stablehlo.multiply %281, %278 : tensor<2xf32>
        %cst_145 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %283 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %284 = stablehlo.add %283, %282 : tensor<2xf32>
        %285 = stablehlo.divide %277, %284 : tensor<2xf32>
        %286 = stablehlo.multiply %284, %284 : tensor<2xf32>
        %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %287 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %288 = stablehlo.divide %287, %286 : tensor<2xf32>
        %289 = stablehlo.abs %285 : tensor<2xf32>
        %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %290 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %291 = stablehlo.compare GE, %285, %290, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_148 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %292 = stablehlo.reduce(%289 init: %cst_148) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %293 = stablehlo.reshape %292 : (tensor<f32>) -> tensor<1xf32>
        %294 = stablehlo.broadcast_in_dim %293, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %295 = stablehlo.compare EQ, %289, %294, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %296 = stablehlo.convert %295 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %297 = stablehlo.reduce(%296 init: %cst_149) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %298 = stablehlo.compare LE, %292, %cst_150, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_151 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %299 = stablehlo.maximum %292, %cst_151 : tensor<f32>
        %cst_152 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %300 = stablehlo.compare GT, %292, %cst_152, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_153 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %301 = stablehlo.compare EQ, %292, %cst_153, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_155 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %302 = stablehlo.select %301, %cst_155, %cst_154 : tensor<i1>, tensor<f32>
        %cst_156 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %303 = stablehlo.select %300, %cst_156, %302 : tensor<i1>, tensor<f32>
        %cst_157 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %304 = stablehlo.power %299, %cst_157 : tensor<f32>
        %cst_158 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %305 = stablehlo.subtract %cst_158, %cst_159 : tensor<f32>
        %306 = stablehlo.power %299, %305 : tensor<f32>
        %cst_160 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %307 = stablehlo.multiply %cst_160, %306 : tensor<f32>
        %cst_161 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
        %308 = stablehlo.multiply %cst_161, %304 : tensor<f32>
        %cst_162 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %c_163 = stablehlo.constant dense<5> : tensor<i32>
        %309:3 = func.call @clip(%308, %cst_162, %c_163) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %310 = stablehlo.add %iterArg_58, %106 : tensor<f32>
        %311 = func.call @_where(%298, %310, %iterArg_58) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %312 = func.call @_where_0(%298, %261, %iterArg_59) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %313 = stablehlo.multiply %106, %309#0 : tensor<f32>
        stablehlo.return %311, %312, %313, %110, %114, %118, %119, %122, %121, %iterArg_56, %129, %106, %136, %137, %140, %139, %150, %157, %158, %161, %160, %174, %181, %182, %185, %184, %201, %208, %209, %212, %211, %231, %238, %239, %242, %241, %258, %275, %280, %284, %277, %288, %291, %296, %297, %303, %307, %309#1, %309#2, %298, %309#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_61, %53, %iterArg_57) : (tensor<24xi32>, tensor<i32>, tensor<i32>) -> tensor<24xi32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %54#3, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %54#4, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %54#5, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %54#6, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %54#7, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %54#8, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %54#9, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %63 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %54#10, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %54#11, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %54#12, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %54#13, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_73, %54#14, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %54#15, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %69 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %54#16, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %54#17, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %54#18, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_78, %54#19, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %54#20, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_80, %54#21, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %54#22, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %76 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %54#23, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %77 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %54#24, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %78 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %54#25, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %54#26, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %54#27, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %54#28, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_88, %54#29, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %54#30, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %84 = func.call @dynamic_update_index_in_dim_2(%iterArg_90, %54#31, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %54#32, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %54#33, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %87 = func.call @dynamic_update_index_in_dim_1(%iterArg_93, %54#34, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %88 = func.call @dynamic_update_index_in_dim_1(%iterArg_94, %54#35, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %89 = func.call @dynamic_update_index_in_dim_2(%iterArg_95, %54#36, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %90 = func.call @dynamic_update_index_in_dim_2(%iterArg_96, %54#37, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %91 = func.call @dynamic_update_index_in_dim_3(%iterArg_97, %54#38, %iterArg_57) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %92 = func.call @dynamic_update_index_in_dim_2(%iterArg_98, %54#39, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %93 = func.call @dynamic_update_index_in_dim_2(%iterArg_99, %54#40, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %94 = func.call @dynamic_update_index_in_dim_2(%iterArg_100, %54#41, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %95 = func.call @dynamic_update_index_in_dim_3(%iterArg_101, %54#42, %iterArg_57) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %96 = func.call @dynamic_update_index_in_dim_2(%iterArg_102, %54#43, %iterArg_57) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %97 = func.call @dynamic_update_index_in_dim_1(%iterArg_103, %54#44, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %98 = func.call @dynamic_update_index_in_dim_1(%iterArg_104, %54#45, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %99 = func.call @dynamic_update_index_in_dim_1(%iterArg_105, %54#46, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %100 = func.call @dynamic_update_index_in_dim_1(%iterArg_106, %54#47, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_107, %54#48, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %102 = func.call @dynamic_update_index_in_dim_4(%iterArg_108, %54#49, %iterArg_57) : (tensor<24xi1>, tensor<i1>, tensor<i32>) -> tensor<24xi1>
      %103 = func.call @dynamic_update_index_in_dim_1(%iterArg_109, %54#50, %iterArg_57) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %c_111 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_57, %c_111 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_56, %104, %54#0, %54#1, %54#2, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>
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
      %103:5 = "stablehlo.case"(%54) ({
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_113, %cst_114, %iterArg_107, %iterArg_108, %iterArg_109 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %107 = stablehlo.multiply %63, %iterArg_109 : tensor<f32>
        %108 = stablehlo.multiply %iterArg_109, %102 : tensor<f32>
        %109:2 = func.call @_where_9(%101, %iterArg_108) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %110:2 = func.call @_where_10(%101, %iterArg_107) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %111 = stablehlo.add %110#1, %110#0 : tensor<f32>
        %112 = stablehlo.add %108, %110#0 : tensor<f32>
        %113 = func.call @clip_11(%99, %100, %107) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_113 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
        %114 = stablehlo.multiply %cst_113, %113 : tensor<f32>
        %115 = stablehlo.multiply %114, %98 : tensor<f32>
        %116 = stablehlo.multiply %115, %97 : tensor<f32>
        %117 = stablehlo.divide %116, %96 : tensor<f32>
        %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %119 = stablehlo.multiply %118, %95 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %120 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %121 = stablehlo.select %94, %120, %119 : tensor<2xi1>, tensor<2xf32>
        %122 = stablehlo.select %94, %119, %120 : tensor<2xi1>, tensor<2xf32>
        %123 = stablehlo.negate %121 : tensor<2xf32>
        %124 = stablehlo.add %122, %123 : tensor<2xf32>
        %125 = stablehlo.multiply %124, %93 : tensor<2xf32>
        %126 = stablehlo.multiply %125, %92 : tensor<2xf32>
        %127 = stablehlo.negate %126 : tensor<2xf32>
        %128 = stablehlo.divide %124, %91 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
        %129 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %130 = stablehlo.multiply %129, %127 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %131 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %132 = stablehlo.select %90, %131, %130 : tensor<2xi1>, tensor<2xf32>
        %133 = stablehlo.select %90, %130, %131 : tensor<2xi1>, tensor<2xf32>
        %134 = stablehlo.add %109#1, %133 : tensor<2xf32>
        %135 = stablehlo.negate %132 : tensor<2xf32>
        %136 = stablehlo.add %134, %135 : tensor<2xf32>
        %137 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %138 = stablehlo.multiply %137, %128 : tensor<2xf32>
        %139 = stablehlo.multiply %128, %89 : tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %140 = stablehlo.reduce(%139 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %141 = stablehlo.add %112, %140 : tensor<f32>
        %cst_118 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
        %142 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %143 = stablehlo.multiply %142, %138 : tensor<2xf32>
        %144 = stablehlo.negate %138 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.0193219874> : tensor<f32>
        %145 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %146 = stablehlo.multiply %145, %144 : tensor<2xf32>
        %147 = stablehlo.negate %138 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.0341550261> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %147 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.0186685864> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %138 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
        %152 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %153 = stablehlo.multiply %152, %138 : tensor<2xf32>
        %154 = stablehlo.add %136, %109#0 : tensor<2xf32>
        %155 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %156 = stablehlo.multiply %155, %109#0 : tensor<2xf32>
        %157 = stablehlo.multiply %109#0, %88 : tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %158 = stablehlo.reduce(%157 init: %cst_123) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %159 = stablehlo.add %141, %158 : tensor<f32>
        %cst_124 = stablehlo.constant dense<0.289102197> : tensor<f32>
        %160 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %161 = stablehlo.multiply %160, %156 : tensor<2xf32>
        %162 = stablehlo.add %143, %161 : tensor<2xf32>
        %cst_125 = stablehlo.constant dense<0.210437715> : tensor<f32>
        %163 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %164 = stablehlo.multiply %163, %156 : tensor<2xf32>
        %165 = stablehlo.add %149, %164 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.402576476> : tensor<f32>
        %166 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %167 = stablehlo.multiply %166, %156 : tensor<2xf32>
        %168 = stablehlo.add %151, %167 : tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.097883597> : tensor<f32>
        %169 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %170 = stablehlo.multiply %169, %156 : tensor<2xf32>
        %171 = stablehlo.add %153, %170 : tensor<2xf32>
        %172 = stablehlo.slice %162 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %173 = stablehlo.reshape %172 : (tensor<1xf32>) -> tensor<f32>
        %174 = stablehlo.slice %162 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %175 = stablehlo.reshape %174 : (tensor<1xf32>) -> tensor<f32>
        %176 = stablehlo.negate %175 : tensor<f32>
        %177 = stablehlo.multiply %61, %176 : tensor<f32>
        %178 = stablehlo.multiply %176, %87 : tensor<f32>
        %179 = stablehlo.multiply %177, %86 : tensor<f32>
        %180 = stablehlo.multiply %85, %175 : tensor<f32>
        %181 = stablehlo.add %173, %180 : tensor<f32>
        %182 = stablehlo.multiply %175, %84 : tensor<f32>
        %183 = stablehlo.negate %182 : tensor<f32>
        %184 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %185 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %186 = stablehlo.concatenate %184, %185, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %187 = stablehlo.add %154, %186 : tensor<2xf32>
        %188 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %189 = stablehlo.multiply %188, %186 : tensor<2xf32>
        %190 = stablehlo.multiply %186, %83 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %191 = stablehlo.reduce(%190 init: %cst_128) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %192 = stablehlo.add %159, %191 : tensor<f32>
        %cst_129 = stablehlo.constant dense<0.0617675781> : tensor<f32>
        %193 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %194 = stablehlo.multiply %193, %189 : tensor<2xf32>
        %195 = stablehlo.add %146, %194 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.400345415> : tensor<f32>
        %196 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %197 = stablehlo.multiply %196, %189 : tensor<2xf32>
        %198 = stablehlo.add %165, %197 : tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.0415943302> : tensor<f32>
        %199 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %200 = stablehlo.multiply %199, %189 : tensor<2xf32>
        %201 = stablehlo.add %168, %200 : tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.341796875> : tensor<f32>
        %202 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %203 = stablehlo.multiply %202, %189 : tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.0294958036> : tensor<f32>
        %204 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %205 = stablehlo.multiply %204, %189 : tensor<2xf32>
        %206 = stablehlo.add %171, %205 : tensor<2xf32>
        %207 = stablehlo.slice %195 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %208 = stablehlo.reshape %207 : (tensor<1xf32>) -> tensor<f32>
        %209 = stablehlo.slice %195 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %210 = stablehlo.reshape %209 : (tensor<1xf32>) -> tensor<f32>
        %211 = stablehlo.negate %210 : tensor<f32>
        %212 = stablehlo.multiply %61, %211 : tensor<f32>
        %213 = stablehlo.multiply %211, %82 : tensor<f32>
        %214 = stablehlo.add %178, %213 : tensor<f32>
        %215 = stablehlo.multiply %212, %81 : tensor<f32>
        %216 = stablehlo.multiply %80, %210 : tensor<f32>
        %217 = stablehlo.add %208, %216 : tensor<f32>
        %218 = stablehlo.multiply %210, %79 : tensor<f32>
        %219 = stablehlo.negate %218 : tensor<f32>
        %220 = stablehlo.add %183, %219 : tensor<f32>
        %221 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %222 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %223 = stablehlo.concatenate %221, %222, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %224 = stablehlo.add %187, %223 : tensor<2xf32>
        %225 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %226 = stablehlo.multiply %225, %223 : tensor<2xf32>
        %227 = stablehlo.multiply %223, %78 : tensor<2xf32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %228 = stablehlo.reduce(%227 init: %cst_134) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %229 = stablehlo.add %192, %228 : tensor<f32>
        %cst_135 = stablehlo.constant dense<1.29629624> : tensor<f32>
        %230 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %231 = stablehlo.multiply %230, %226 : tensor<2xf32>
        %232 = stablehlo.add %198, %231 : tensor<2xf32>
        %233 = stablehlo.negate %226 : tensor<2xf32>
        %cst_136 = stablehlo.constant dense<2.59259248> : tensor<f32>
        %234 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %235 = stablehlo.multiply %234, %233 : tensor<2xf32>
        %236 = stablehlo.add %201, %235 : tensor<2xf32>
        %cst_137 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
        %237 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %238 = stablehlo.multiply %237, %226 : tensor<2xf32>
        %239 = stablehlo.add %203, %238 : tensor<2xf32>
        %cst_138 = stablehlo.constant dense<-0.203703701> : tensor<f32>
        %240 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %241 = stablehlo.multiply %240, %226 : tensor<2xf32>
        %242 = stablehlo.add %206, %241 : tensor<2xf32>
        %243 = stablehlo.slice %232 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %244 = stablehlo.reshape %243 : (tensor<1xf32>) -> tensor<f32>
        %245 = stablehlo.slice %232 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %246 = stablehlo.reshape %245 : (tensor<1xf32>) -> tensor<f32>
        %247 = stablehlo.negate %246 : tensor<f32>
        %248 = stablehlo.multiply %61, %247 : tensor<f32>
        %249 = stablehlo.multiply %247, %77 : tensor<f32>
        %250 = stablehlo.add %214, %249 : tensor<f32>
        %251 = stablehlo.multiply %248, %76 : tensor<f32>
        %252 = stablehlo.multiply %75, %246 : tensor<f32>
        %253 = stablehlo.add %244, %252 : tensor<f32>
        %254 = stablehlo.multiply %246, %74 : tensor<f32>
        %255 = stablehlo.negate %254 : tensor<f32>
        %256 = stablehlo.add %220, %255 : tensor<f32>
        %257 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %258 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %259 = stablehlo.concatenate %257, %258, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %260 = stablehlo.add %224, %259 : tensor<2xf32>
        %261 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %262 = stablehlo.multiply %261, %259 : tensor<2xf32>
        %263 = stablehlo.multiply %259, %73 : tensor<2xf32>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %264 = stablehlo.reduce(%263 init: %cst_139) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %265 = stablehlo.add %229, %264 : tensor<f32>
        %cst_140 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
        %266 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %267 = stablehlo.multiply %266, %262 : tensor<2xf32>
        %268 = stablehlo.add %236, %267 : tensor<2xf32>
        %269 = stablehlo.negate %262 : tensor<2xf32>
        %cst_141 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %270 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %271 = stablehlo.multiply %270, %269 : tensor<2xf32>
        %272 = stablehlo.add %239, %271 : tensor<2xf32>
        %cst_142 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
        %273 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %274 = stablehlo.multiply %273, %262 : tensor<2xf32>
        %275 = stablehlo.add %242, %274 : tensor<2xf32>
        %276 = stablehlo.slice %268 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %277 = stablehlo.reshape %276 : (tensor<1xf32>) -> tensor<f32>
        %278 = stablehlo.slice %268 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %279 = stablehlo.reshape %278 : (tensor<1xf32>) -> tensor<f32>
        %280 = stablehlo.negate %279 : tensor<f32>
        %281 = stablehlo.multiply %61, %280 : tensor<f32>
        %282 = stablehlo.multiply %280, %72 : tensor<f32>
        %283 = stablehlo.add %250, %282 : tensor<f32>
        %284 = stablehlo.multiply %281, %71 : tensor<f32>
        %285 = stablehlo.multiply %70, %279 : tensor<f32>
        %286 = stablehlo.add %277, %285 : tensor<f32>
        %287 = stablehlo.multiply %279, %69 : tensor<f32>
        %288 = stablehlo.negate %287 : tensor<f32>
        %289 = stablehlo.add %256, %288 : tensor<f32>
        %290 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %291 = stablehlo.broadcast_in_dim %286, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %292 = stablehlo.concatenate %290, %291, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %293 = stablehlo.add %260, %292 : tensor<2xf32>
        %294 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %295 = stablehlo.multiply %294, %292 : tensor<2xf32>
        %296 = stablehlo.multiply %292, %68 : tensor<2xf32>
        %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %297 = stablehlo.reduce(%296 init: %cst_143) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %298 = stablehlo.add %265, %297 : tensor<f32>
        %cst_144 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
        %299 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %300 = stablehlo.multiply %299, %295 : tensor<2xf32>
        %301 = stablehlo.add %272, %300 : tensor<2xf32>
        %cst_145 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
        %302 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %303 = stablehlo.multiply %302, %295 : tensor<2xf32>
        %304 = stablehlo.add %275, %303 : tensor<2xf32>
        %305 = stablehlo.slice %301 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %306 = stablehlo.reshape %305 : (tensor<1xf32>) -> tensor<f32>
        %307 = stablehlo.slice %301 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %308 = stablehlo.reshape %307 : (tensor<1xf32>) -> tensor<f32>
        %309 = stablehlo.negate %308 : tensor<f32>
        %310 = stablehlo.multiply %61, %309 : tensor<f32>
        %311 = stablehlo.multiply %309, %67 : tensor<f32>
        %312 = stablehlo.add %283, %311 : tensor<f32>
        %313 = stablehlo.multiply %310, %66 : tensor<f32>
        %314 = stablehlo.multiply %65, %308 : tensor<f32>
        %315 = stablehlo.add %306, %314 : tensor<f32>
        %316 = stablehlo.multiply %308, %64 : tensor<f32>
        %317 = stablehlo.negate %316 : tensor<f32>
        %318 = stablehlo.add %289, %317 : tensor<f32>
        %319 = stablehlo.broadcast_in_dim %313, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %320 = stablehlo.broadcast_in_dim %315, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %321 = stablehlo.concatenate %319, %320, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %322 = stablehlo.add %293, %321 : tensor<2xf32>
        %323 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %324 = stablehlo.multiply %323, %321 : tensor<2xf32>
        %325 = stablehlo.multiply %321, %62 : tensor<2xf32>
        %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %326 = stablehlo.reduce(%325 init: %cst_146) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %327 = stablehlo.add %298, %326 : tensor<f32>
        %cst_147 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %328 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %329 = stablehlo.multiply %328, %324 : tensor<2xf32>
        %330 = stablehlo.add %304, %329 : tensor<2xf32>
        %331 = stablehlo.slice %330 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %332 = stablehlo.reshape %331 : (tensor<1xf32>) -> tensor<f32>
        %333 = stablehlo.slice %330 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %334 = stablehlo.reshape %333 : (tensor<1xf32>) -> tensor<f32>
        %335 = stablehlo.negate %334 : tensor<f32>
        %336 = stablehlo.multiply %61, %335 : tensor<f32>
        %337 = stablehlo.multiply %335, %60 : tensor<f32>
        %338 = stablehlo.add %312, %337 : tensor<f32>
        %339 = stablehlo.multiply %336, %59 : tensor<f32>
        %340 = stablehlo.multiply %58, %334 : tensor<f32>
        %341 = stablehlo.add %332, %340 : tensor<f32>
        %342 = stablehlo.multiply %334, %57 : tensor<f32>
        %343 = stablehlo.negate %342 : tensor<f32>
        %344 = stablehlo.add %318, %343 : tensor<f32>
        %345 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %346 = stablehlo.broadcast_in_dim %341, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %347 = stablehlo.concatenate %345, %346, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %348 = stablehlo.add %322, %347 : tensor<2xf32>
        %349 = stablehlo.multiply %327, %56 : tensor<f32>
        %350 = stablehlo.multiply %327, %55 : tensor<f32>
        %351 = stablehlo.negate %349 : tensor<f32>
        %352 = stablehlo.add %111, %351 : tensor<f32>
        stablehlo.return %344, %338, %352, %348, %350 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %104 = stablehlo.add %iterArg_105, %103#0 : tensor<f32>
      %105 = stablehlo.add %iterArg_106, %103#1 : tensor<f32>
      %c_112 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_104, %c_112 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %106, %104, %105, %103#2, %103#3, %103#4 : tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %51#50, %51#51, %51#53 : tensor<f32>, tensor<f32>, tensor<2xf32>
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
