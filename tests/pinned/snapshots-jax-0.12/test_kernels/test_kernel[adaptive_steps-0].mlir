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
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %c_35 = stablehlo.constant dense<false> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i1>) -> tensor<24x2xi1>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %c_39 = stablehlo.constant dense<false> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i1>) -> tensor<24x2xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<24x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %c_46 = stablehlo.constant dense<false> : tensor<i1>
    %46 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i1>) -> tensor<24xi1>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %48:54 = stablehlo.while(%iterArg = %arg0, %iterArg_55 = %arg1, %iterArg_56 = %c_48, %iterArg_57 = %cst, %iterArg_58 = %arg2, %iterArg_59 = %cst_0, %iterArg_60 = %0, %iterArg_61 = %1, %iterArg_62 = %2, %iterArg_63 = %3, %iterArg_64 = %4, %iterArg_65 = %5, %iterArg_66 = %6, %iterArg_67 = %7, %iterArg_68 = %8, %iterArg_69 = %9, %iterArg_70 = %10, %iterArg_71 = %11, %iterArg_72 = %12, %iterArg_73 = %13, %iterArg_74 = %14, %iterArg_75 = %15, %iterArg_76 = %16, %iterArg_77 = %17, %iterArg_78 = %18, %iterArg_79 = %19, %iterArg_80 = %20, %iterArg_81 = %21, %iterArg_82 = %22, %iterArg_83 = %23, %iterArg_84 = %24, %iterArg_85 = %25, %iterArg_86 = %26, %iterArg_87 = %27, %iterArg_88 = %28, %iterArg_89 = %29, %iterArg_90 = %30, %iterArg_91 = %31, %iterArg_92 = %32, %iterArg_93 = %33, %iterArg_94 = %34, %iterArg_95 = %35, %iterArg_96 = %36, %iterArg_97 = %37, %iterArg_98 = %38, %iterArg_99 = %39, %iterArg_100 = %40, %iterArg_101 = %41, %iterArg_102 = %42, %iterArg_103 = %43, %iterArg_104 = %44, %iterArg_105 = %45, %iterArg_106 = %46, %iterArg_107 = %47) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>
    cond {
      %c_108 = stablehlo.constant dense<24> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_56, %c_108, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %cst_108 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %51 = stablehlo.compare LT, %iterArg_57, %cst_108, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %52 = stablehlo.convert %51 : (tensor<i1>) -> tensor<i32>
      %53:50 = "stablehlo.case"(%52) ({
        %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %103 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %104 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %105 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %106 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %107 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %108 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %109 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_144 = stablehlo.constant dense<false> : tensor<i1>
        %110 = stablehlo.broadcast_in_dim %c_144, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %111 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %112 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %113 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %c_148 = stablehlo.constant dense<false> : tensor<i1>
        %114 = stablehlo.broadcast_in_dim %c_148, dims = [] : (tensor<i1>) -> tensor<2xi1>
        %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %115 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %c_155 = stablehlo.constant dense<false> : tensor<i1>
        %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %iterArg_57, %iterArg_58, %iterArg_59, %cst_110, %cst_111, %cst_112, %cst_113, %cst_114, %cst_115, %103, %cst_117, %cst_118, %cst_119, %cst_120, %cst_121, %104, %cst_123, %cst_124, %cst_125, %cst_126, %105, %cst_128, %cst_129, %cst_130, %cst_131, %106, %cst_133, %cst_134, %cst_135, %cst_136, %107, %cst_138, %cst_139, %cst_140, %cst_141, %108, %109, %110, %111, %112, %113, %114, %115, %cst_150, %cst_151, %cst_152, %cst_153, %cst_154, %c_155, %cst_156 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }, {
        %cst_110 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %103 = stablehlo.subtract %cst_110, %iterArg_57 : tensor<f32>
        %104 = stablehlo.minimum %iterArg_59, %103 : tensor<f32>
        %105 = stablehlo.compare GT, %103, %iterArg_59, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %106 = stablehlo.compare EQ, %103, %iterArg_59, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_112 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %107 = stablehlo.select %106, %cst_112, %cst_111 : tensor<i1>, tensor<f32>
        %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %108 = stablehlo.select %105, %cst_113, %107 : tensor<i1>, tensor<f32>
        %109 = stablehlo.compare GT, %iterArg_59, %103, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %110 = stablehlo.compare EQ, %iterArg_59, %103, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_115 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %111 = stablehlo.select %110, %cst_115, %cst_114 : tensor<i1>, tensor<f32>
        %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %112 = stablehlo.select %109, %cst_116, %111 : tensor<i1>, tensor<f32>
        %113 = stablehlo.slice %iterArg_58 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %114 = stablehlo.reshape %113 : (tensor<1xf32>) -> tensor<f32>
        %115 = stablehlo.slice %iterArg_58 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %116 = stablehlo.reshape %115 : (tensor<1xf32>) -> tensor<f32>
        %117 = stablehlo.negate %iterArg : tensor<f32>
        %118 = stablehlo.multiply %117, %116 : tensor<f32>
        %119 = stablehlo.sine %114 : tensor<f32>
        %120 = stablehlo.cosine %114 : tensor<f32>
        %121 = stablehlo.multiply %iterArg_55, %119 : tensor<f32>
        %122 = stablehlo.subtract %118, %121 : tensor<f32>
        %123 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %124 = stablehlo.broadcast_in_dim %122, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %125 = stablehlo.concatenate %123, %124, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_117 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %126 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %127 = stablehlo.multiply %126, %125 : tensor<2xf32>
        %128 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %129 = stablehlo.multiply %128, %127 : tensor<2xf32>
        %130 = stablehlo.add %iterArg_58, %129 : tensor<2xf32>
        %131 = stablehlo.slice %130 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %132 = stablehlo.reshape %131 : (tensor<1xf32>) -> tensor<f32>
        %133 = stablehlo.slice %130 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %134 = stablehlo.reshape %133 : (tensor<1xf32>) -> tensor<f32>
        %135 = stablehlo.negate %iterArg : tensor<f32>
        %136 = stablehlo.multiply %135, %134 : tensor<f32>
        %137 = stablehlo.sine %132 : tensor<f32>
        %138 = stablehlo.cosine %132 : tensor<f32>
        %139 = stablehlo.multiply %iterArg_55, %137 : tensor<f32>
        %140 = stablehlo.subtract %136, %139 : tensor<f32>
        %141 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %142 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %143 = stablehlo.concatenate %141, %142, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_118 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
        %144 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %145 = stablehlo.multiply %144, %125 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
        %146 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %147 = stablehlo.multiply %146, %143 : tensor<2xf32>
        %148 = stablehlo.add %145, %147 : tensor<2xf32>
        %149 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %150 = stablehlo.multiply %149, %148 : tensor<2xf32>
        %151 = stablehlo.add %iterArg_58, %150 : tensor<2xf32>
        %152 = stablehlo.slice %151 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %153 = stablehlo.reshape %152 : (tensor<1xf32>) -> tensor<f32>
        %154 = stablehlo.slice %151 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %155 = stablehlo.reshape %154 : (tensor<1xf32>) -> tensor<f32>
        %156 = stablehlo.negate %iterArg : tensor<f32>
        %157 = stablehlo.multiply %156, %155 : tensor<f32>
        %158 = stablehlo.sine %153 : tensor<f32>
        %159 = stablehlo.cosine %153 : tensor<f32>
        %160 = stablehlo.multiply %iterArg_55, %158 : tensor<f32>
        %161 = stablehlo.subtract %157, %160 : tensor<f32>
        %162 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %163 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %164 = stablehlo.concatenate %162, %163, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_120 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %166 = stablehlo.multiply %165, %125 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %167 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %168 = stablehlo.multiply %167, %143 : tensor<2xf32>
        %169 = stablehlo.subtract %166, %168 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
        %170 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %171 = stablehlo.multiply %170, %164 : tensor<2xf32>
        %172 = stablehlo.add %169, %171 : tensor<2xf32>
        %173 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %174 = stablehlo.multiply %173, %172 : tensor<2xf32>
        %175 = stablehlo.add %iterArg_58, %174 : tensor<2xf32>
        %176 = stablehlo.slice %175 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %177 = stablehlo.reshape %176 : (tensor<1xf32>) -> tensor<f32>
        %178 = stablehlo.slice %175 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %179 = stablehlo.reshape %178 : (tensor<1xf32>) -> tensor<f32>
        %180 = stablehlo.negate %iterArg : tensor<f32>
        %181 = stablehlo.multiply %180, %179 : tensor<f32>
        %182 = stablehlo.sine %177 : tensor<f32>
        %183 = stablehlo.cosine %177 : tensor<f32>
        %184 = stablehlo.multiply %iterArg_55, %182 : tensor<f32>
        %185 = stablehlo.subtract %181, %184 : tensor<f32>
        %186 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %187 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %188 = stablehlo.concatenate %186, %187, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_123 = stablehlo.constant dense<-0.203703701> : tensor<f32>
        %189 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %190 = stablehlo.multiply %189, %125 : tensor<2xf32>
        %cst_124 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
        %191 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %192 = stablehlo.multiply %191, %143 : tensor<2xf32>
        %193 = stablehlo.add %190, %192 : tensor<2xf32>
        %cst_125 = stablehlo.constant dense<2.59259248> : tensor<f32>
        %194 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %195 = stablehlo.multiply %194, %164 : tensor<2xf32>
        %196 = stablehlo.subtract %193, %195 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<1.29629624> : tensor<f32>
        %197 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %198 = stablehlo.multiply %197, %188 : tensor<2xf32>
        %199 = stablehlo.add %196, %198 : tensor<2xf32>
        %200 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %201 = stablehlo.multiply %200, %199 : tensor<2xf32>
        %202 = stablehlo.add %iterArg_58, %201 : tensor<2xf32>
        %203 = stablehlo.slice %202 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %204 = stablehlo.reshape %203 : (tensor<1xf32>) -> tensor<f32>
        %205 = stablehlo.slice %202 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %206 = stablehlo.reshape %205 : (tensor<1xf32>) -> tensor<f32>
        %207 = stablehlo.negate %iterArg : tensor<f32>
        %208 = stablehlo.multiply %207, %206 : tensor<f32>
        %209 = stablehlo.sine %204 : tensor<f32>
        %210 = stablehlo.cosine %204 : tensor<f32>
        %211 = stablehlo.multiply %iterArg_55, %209 : tensor<f32>
        %212 = stablehlo.subtract %208, %211 : tensor<f32>
        %213 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %214 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %215 = stablehlo.concatenate %213, %214, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.0294958036> : tensor<f32>
        %216 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %217 = stablehlo.multiply %216, %125 : tensor<2xf32>
        %cst_128 = stablehlo.constant dense<0.341796875> : tensor<f32>
        %218 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %219 = stablehlo.multiply %218, %143 : tensor<2xf32>
        %220 = stablehlo.add %217, %219 : tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.0415943302> : tensor<f32>
        %221 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %222 = stablehlo.multiply %221, %164 : tensor<2xf32>
        %223 = stablehlo.add %220, %222 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.400345415> : tensor<f32>
        %224 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %225 = stablehlo.multiply %224, %188 : tensor<2xf32>
        %226 = stablehlo.add %223, %225 : tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.0617675781> : tensor<f32>
        %227 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %228 = stablehlo.multiply %227, %215 : tensor<2xf32>
        %229 = stablehlo.add %226, %228 : tensor<2xf32>
        %230 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %231 = stablehlo.multiply %230, %229 : tensor<2xf32>
        %232 = stablehlo.add %iterArg_58, %231 : tensor<2xf32>
        %233 = stablehlo.slice %232 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %234 = stablehlo.reshape %233 : (tensor<1xf32>) -> tensor<f32>
        %235 = stablehlo.slice %232 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %236 = stablehlo.reshape %235 : (tensor<1xf32>) -> tensor<f32>
        %237 = stablehlo.negate %iterArg : tensor<f32>
        %238 = stablehlo.multiply %237, %236 : tensor<f32>
        %239 = stablehlo.sine %234 : tensor<f32>
        %240 = stablehlo.cosine %234 : tensor<f32>
        %241 = stablehlo.multiply %iterArg_55, %239 : tensor<f32>
        %242 = stablehlo.subtract %238, %241 : tensor<f32>
        %243 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %244 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %245 = stablehlo.concatenate %243, %244, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.097883597> : tensor<f32>
        %246 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %247 = stablehlo.multiply %246, %125 : tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.402576476> : tensor<f32>
        %248 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %249 = stablehlo.multiply %248, %164 : tensor<2xf32>
        %250 = stablehlo.add %247, %249 : tensor<2xf32>
        %cst_134 = stablehlo.constant dense<0.210437715> : tensor<f32>
        %251 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %252 = stablehlo.multiply %251, %188 : tensor<2xf32>
        %253 = stablehlo.add %250, %252 : tensor<2xf32>
        %cst_135 = stablehlo.constant dense<0.289102197> : tensor<f32>
        %254 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %255 = stablehlo.multiply %254, %245 : tensor<2xf32>
        %256 = stablehlo.add %253, %255 : tensor<2xf32>
        %257 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %258 = stablehlo.multiply %257, %256 : tensor<2xf32>
        %259 = stablehlo.add %iterArg_58, %258 : tensor<2xf32>
        %cst_136 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
        %260 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %261 = stablehlo.multiply %260, %125 : tensor<2xf32>
        %cst_137 = stablehlo.constant dense<0.0186685864> : tensor<f32>
        %262 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %263 = stablehlo.multiply %262, %164 : tensor<2xf32>
        %264 = stablehlo.add %261, %263 : tensor<2xf32>
        %cst_138 = stablehlo.constant dense<0.0341550261> : tensor<f32>
        %265 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %266 = stablehlo.multiply %265, %188 : tensor<2xf32>
        %267 = stablehlo.subtract %264, %266 : tensor<2xf32>
        %cst_139 = stablehlo.constant dense<0.0193219874> : tensor<f32>
        %268 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %269 = stablehlo.multiply %268, %215 : tensor<2xf32>
        %270 = stablehlo.subtract %267, %269 : tensor<2xf32>
        %cst_140 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
        %271 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %272 = stablehlo.multiply %271, %245 : tensor<2xf32>
        %273 = stablehlo.add %270, %272 : tensor<2xf32>
        %274 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %275 = stablehlo.multiply %274, %273 : tensor<2xf32>
        %276 = stablehlo.abs %iterArg_58 : tensor<2xf32>
        %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %277 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %278 = stablehlo.compare GE, %iterArg_58, %277, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_142 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
        %279 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %280 = stablehlo.multiply %279, %276 : tensor<2xf32>
        %cst_143 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %281 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %282 = stablehlo.add %281, %280 : tensor<2xf32>
        %283 = stablehlo.divide %275, %282 : tensor<2xf32>
        %284 = stablehlo.multiply %282, %282 : tensor<2xf32>
        %cst_144 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %285 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %286 = stablehlo.divide %285, %284 : tensor<2xf32>
        %287 = stablehlo.abs %283 : tensor<2xf32>
        %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %288 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %289 = stablehlo.compare GE, %283, %288, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %cst_146 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %290 = stablehlo.reduce(%287 init: %cst_146) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %291 = stablehlo.reshape %290 : (tensor<f32>) -> tensor<1xf32>
        %292 = stablehlo.broadcast_in_dim %291, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
        %293 = stablehlo.compare EQ, %287, %292, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %294 = stablehlo.convert %293 : (tensor<2xi1>) -> tensor<2xf32>
        %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %295 = stablehlo.reduce(%294 init: %cst_147) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %296 = stablehlo.compare LE, %290, %cst_148, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_149 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %297 = stablehlo.maximum %290, %cst_149 : tensor<f32>
        %cst_150 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %298 = stablehlo.compare GT, %290, %cst_150, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_151 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
        %299 = stablehlo.compare EQ, %290, %cst_151, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_153 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %300 = stablehlo.select %299, %cst_153, %cst_152 : tensor<i1>, tensor<f32>
        %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %301 = stablehlo.select %298, %cst_154, %300 : tensor<i1>, tensor<f32>
        %cst_155 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %302 = stablehlo.power %297, %cst_155 : tensor<f32>
        %cst_156 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %303 = stablehlo.subtract %cst_156, %cst_157 : tensor<f32>
        %304 = stablehlo.power %297, %303 : tensor<f32>
        %cst_158 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
        %305 = stablehlo.multiply %cst_158, %304 : tensor<f32>
        %cst_159 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
        %306 = stablehlo.multiply %cst_159, %302 : tensor<f32>
        %cst_160 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %c_161 = stablehlo.constant dense<5> : tensor<i32>
        %307:3 = func.call @clip(%306, %cst_160, %c_161) : (tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
        %308 = stablehlo.add %iterArg_57, %104 : tensor<f32>
        %309 = func.call @_where(%296, %308, %iterArg_57) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %310 = func.call @_where_0(%296, %259, %iterArg_58) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        %311 = stablehlo.multiply %104, %307#0 : tensor<f32>
        stablehlo.return %309, %310, %311, %108, %112, %116, %117, %120, %119, %127, %104, %134, %135, %138, %137, %148, %155, %156, %159, %158, %172, %179, %180, %183, %182, %199, %206, %207, %210, %209, %229, %236, %237, %240, %239, %256, %273, %278, %282, %275, %286, %289, %294, %295, %301, %305, %307#1, %307#2, %296, %307#0 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>)
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_60, %52, %iterArg_56) : (tensor<24xi32>, tensor<i32>, tensor<i32>) -> tensor<24xi32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_61, %53#3, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %56 = func.call @dynamic_update_index_in_dim_1(%iterArg_62, %53#4, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %57 = func.call @dynamic_update_index_in_dim_1(%iterArg_63, %53#5, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %53#6, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_65, %53#7, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_66, %53#8, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_67, %53#9, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %53#10, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %53#11, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_70, %53#12, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_71, %53#13, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_72, %53#14, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_73, %53#15, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %53#16, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_75, %53#17, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_76, %53#18, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_77, %53#19, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %72 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %53#20, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_79, %53#21, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_80, %53#22, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_81, %53#23, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %76 = func.call @dynamic_update_index_in_dim_1(%iterArg_82, %53#24, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_83, %53#25, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %78 = func.call @dynamic_update_index_in_dim_1(%iterArg_84, %53#26, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %79 = func.call @dynamic_update_index_in_dim_1(%iterArg_85, %53#27, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_86, %53#28, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_87, %53#29, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_88, %53#30, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_89, %53#31, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_90, %53#32, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_91, %53#33, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_92, %53#34, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %87 = func.call @dynamic_update_index_in_dim_2(%iterArg_93, %53#35, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %88 = func.call @dynamic_update_index_in_dim_2(%iterArg_94, %53#36, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %89 = func.call @dynamic_update_index_in_dim_3(%iterArg_95, %53#37, %iterArg_56) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %90 = func.call @dynamic_update_index_in_dim_2(%iterArg_96, %53#38, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %91 = func.call @dynamic_update_index_in_dim_2(%iterArg_97, %53#39, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %92 = func.call @dynamic_update_index_in_dim_2(%iterArg_98, %53#40, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %93 = func.call @dynamic_update_index_in_dim_3(%iterArg_99, %53#41, %iterArg_56) : (tensor<24x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<24x2xi1>
      %94 = func.call @dynamic_update_index_in_dim_2(%iterArg_100, %53#42, %iterArg_56) : (tensor<24x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<24x2xf32>
      %95 = func.call @dynamic_update_index_in_dim_1(%iterArg_101, %53#43, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %96 = func.call @dynamic_update_index_in_dim_1(%iterArg_102, %53#44, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %97 = func.call @dynamic_update_index_in_dim_1(%iterArg_103, %53#45, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %98 = func.call @dynamic_update_index_in_dim_1(%iterArg_104, %53#46, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %99 = func.call @dynamic_update_index_in_dim_1(%iterArg_105, %53#47, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %100 = func.call @dynamic_update_index_in_dim_4(%iterArg_106, %53#48, %iterArg_56) : (tensor<24xi1>, tensor<i1>, tensor<i32>) -> tensor<24xi1>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_107, %53#49, %iterArg_56) : (tensor<24xf32>, tensor<f32>, tensor<i32>) -> tensor<24xf32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %102 = stablehlo.add %iterArg_56, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_55, %102, %53#0, %53#1, %53#2, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>
    }
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %50:55 = stablehlo.while(%iterArg = %48#6, %iterArg_55 = %48#7, %iterArg_56 = %48#8, %iterArg_57 = %48#9, %iterArg_58 = %48#10, %iterArg_59 = %48#11, %iterArg_60 = %48#12, %iterArg_61 = %48#13, %iterArg_62 = %48#14, %iterArg_63 = %48#15, %iterArg_64 = %48#16, %iterArg_65 = %48#17, %iterArg_66 = %48#18, %iterArg_67 = %48#19, %iterArg_68 = %48#20, %iterArg_69 = %48#21, %iterArg_70 = %48#22, %iterArg_71 = %48#23, %iterArg_72 = %48#24, %iterArg_73 = %48#25, %iterArg_74 = %48#26, %iterArg_75 = %48#27, %iterArg_76 = %48#28, %iterArg_77 = %48#29, %iterArg_78 = %48#30, %iterArg_79 = %48#31, %iterArg_80 = %48#32, %iterArg_81 = %48#33, %iterArg_82 = %48#34, %iterArg_83 = %48#35, %iterArg_84 = %48#36, %iterArg_85 = %48#37, %iterArg_86 = %48#38, %iterArg_87 = %48#39, %iterArg_88 = %48#40, %iterArg_89 = %48#41, %iterArg_90 = %48#42, %iterArg_91 = %48#43, %iterArg_92 = %48#44, %iterArg_93 = %48#45, %iterArg_94 = %48#46, %iterArg_95 = %48#47, %iterArg_96 = %48#48, %iterArg_97 = %48#49, %iterArg_98 = %48#50, %iterArg_99 = %48#51, %iterArg_100 = %48#52, %iterArg_101 = %48#53, %iterArg_102 = %arg1, %iterArg_103 = %c_54, %iterArg_104 = %cst_50, %iterArg_105 = %cst_51, %iterArg_106 = %cst_52, %iterArg_107 = %49, %iterArg_108 = %cst_53) : tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    cond {
      %c_109 = stablehlo.constant dense<24> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_103, %c_109, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %c_109 = stablehlo.constant dense<24> : tensor<i32>
      %51 = stablehlo.subtract %c_109, %iterArg_103 : tensor<i32>
      %c_110 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.subtract %51, %c_110 : tensor<i32>
      %53 = func.call @dynamic_index_in_dim(%iterArg, %52) : (tensor<24xi32>, tensor<i32>) -> tensor<i32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_55, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_56, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_57, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_58, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_59, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_60, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_6(%iterArg_61, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_62, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_63, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_64, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_65, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_66, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_67, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_68, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_5(%iterArg_69, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim_5(%iterArg_70, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_71, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_6(%iterArg_72, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_73, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_5(%iterArg_74, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_5(%iterArg_75, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_5(%iterArg_76, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_77, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_5(%iterArg_78, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %78 = func.call @dynamic_index_in_dim_5(%iterArg_79, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %79 = func.call @dynamic_index_in_dim_5(%iterArg_80, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_5(%iterArg_81, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_82, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_5(%iterArg_83, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_5(%iterArg_84, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_5(%iterArg_85, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_5(%iterArg_86, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_6(%iterArg_87, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %87 = func.call @dynamic_index_in_dim_6(%iterArg_88, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %88 = func.call @dynamic_index_in_dim_7(%iterArg_89, %52) : (tensor<24x2xi1>, tensor<i32>) -> tensor<2xi1>
      %89 = func.call @dynamic_index_in_dim_6(%iterArg_90, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %90 = func.call @dynamic_index_in_dim_6(%iterArg_91, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %91 = func.call @dynamic_index_in_dim_6(%iterArg_92, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %92 = func.call @dynamic_index_in_dim_7(%iterArg_93, %52) : (tensor<24x2xi1>, tensor<i32>) -> tensor<2xi1>
      %93 = func.call @dynamic_index_in_dim_6(%iterArg_94, %52) : (tensor<24x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_5(%iterArg_95, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %95 = func.call @dynamic_index_in_dim_5(%iterArg_96, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %96 = func.call @dynamic_index_in_dim_5(%iterArg_97, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %97 = func.call @dynamic_index_in_dim_5(%iterArg_98, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %98 = func.call @dynamic_index_in_dim_5(%iterArg_99, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %99 = func.call @dynamic_index_in_dim_8(%iterArg_100, %52) : (tensor<24xi1>, tensor<i32>) -> tensor<i1>
      %100 = func.call @dynamic_index_in_dim_5(%iterArg_101, %52) : (tensor<24xf32>, tensor<i32>) -> tensor<f32>
      %101:5 = "stablehlo.case"(%53) ({
        %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        stablehlo.return %cst_112, %cst_113, %iterArg_106, %iterArg_107, %iterArg_108 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }, {
        %105 = stablehlo.multiply %61, %iterArg_108 : tensor<f32>
        %106 = stablehlo.multiply %iterArg_108, %100 : tensor<f32>
        %107:2 = func.call @_where_9(%99, %iterArg_107) : (tensor<i1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
        %108:2 = func.call @_where_10(%99, %iterArg_106) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
        %109 = stablehlo.add %108#1, %108#0 : tensor<f32>
        %110 = stablehlo.add %106, %108#0 : tensor<f32>
        %111 = func.call @clip_11(%97, %98, %105) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %cst_112 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
        %112 = stablehlo.multiply %cst_112, %111 : tensor<f32>
        %113 = stablehlo.multiply %112, %96 : tensor<f32>
        %114 = stablehlo.multiply %113, %95 : tensor<f32>
        %115 = stablehlo.divide %114, %94 : tensor<f32>
        %116 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %117 = stablehlo.multiply %116, %93 : tensor<2xf32>
        %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %118 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %119 = stablehlo.select %92, %118, %117 : tensor<2xi1>, tensor<2xf32>
        %120 = stablehlo.select %92, %117, %118 : tensor<2xi1>, tensor<2xf32>
        %121 = stablehlo.negate %119 : tensor<2xf32>
        %122 = stablehlo.add %120, %121 : tensor<2xf32>
        %123 = stablehlo.multiply %122, %91 : tensor<2xf32>
        %124 = stablehlo.multiply %123, %90 : tensor<2xf32>
        %125 = stablehlo.negate %124 : tensor<2xf32>
        %126 = stablehlo.divide %122, %89 : tensor<2xf32>
        %cst_114 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
        %127 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %128 = stablehlo.multiply %127, %125 : tensor<2xf32>
        %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %129 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %130 = stablehlo.select %88, %129, %128 : tensor<2xi1>, tensor<2xf32>
        %131 = stablehlo.select %88, %128, %129 : tensor<2xi1>, tensor<2xf32>
        %132 = stablehlo.add %107#1, %131 : tensor<2xf32>
        %133 = stablehlo.negate %130 : tensor<2xf32>
        %134 = stablehlo.add %132, %133 : tensor<2xf32>
        %135 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %136 = stablehlo.multiply %135, %126 : tensor<2xf32>
        %137 = stablehlo.multiply %126, %87 : tensor<2xf32>
        %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %138 = stablehlo.reduce(%137 init: %cst_116) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %139 = stablehlo.add %110, %138 : tensor<f32>
        %cst_117 = stablehlo.constant dense<3.910220e-02> : tensor<f32>
        %140 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %141 = stablehlo.multiply %140, %136 : tensor<2xf32>
        %142 = stablehlo.negate %136 : tensor<2xf32>
        %cst_118 = stablehlo.constant dense<0.0193219874> : tensor<f32>
        %143 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %144 = stablehlo.multiply %143, %142 : tensor<2xf32>
        %145 = stablehlo.negate %136 : tensor<2xf32>
        %cst_119 = stablehlo.constant dense<0.0341550261> : tensor<f32>
        %146 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %147 = stablehlo.multiply %146, %145 : tensor<2xf32>
        %cst_120 = stablehlo.constant dense<0.0186685864> : tensor<f32>
        %148 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %149 = stablehlo.multiply %148, %136 : tensor<2xf32>
        %cst_121 = stablehlo.constant dense<-0.00429377472> : tensor<f32>
        %150 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %151 = stablehlo.multiply %150, %136 : tensor<2xf32>
        %152 = stablehlo.add %134, %107#0 : tensor<2xf32>
        %153 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %154 = stablehlo.multiply %153, %107#0 : tensor<2xf32>
        %155 = stablehlo.multiply %107#0, %86 : tensor<2xf32>
        %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %156 = stablehlo.reduce(%155 init: %cst_122) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %157 = stablehlo.add %139, %156 : tensor<f32>
        %cst_123 = stablehlo.constant dense<0.289102197> : tensor<f32>
        %158 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %159 = stablehlo.multiply %158, %154 : tensor<2xf32>
        %160 = stablehlo.add %141, %159 : tensor<2xf32>
        %cst_124 = stablehlo.constant dense<0.210437715> : tensor<f32>
        %161 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %162 = stablehlo.multiply %161, %154 : tensor<2xf32>
        %163 = stablehlo.add %147, %162 : tensor<2xf32>
        %cst_125 = stablehlo.constant dense<0.402576476> : tensor<f32>
        %164 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %165 = stablehlo.multiply %164, %154 : tensor<2xf32>
        %166 = stablehlo.add %149, %165 : tensor<2xf32>
        %cst_126 = stablehlo.constant dense<0.097883597> : tensor<f32>
        %167 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %168 = stablehlo.multiply %167, %154 : tensor<2xf32>
        %169 = stablehlo.add %151, %168 : tensor<2xf32>
        %170 = stablehlo.slice %160 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %171 = stablehlo.reshape %170 : (tensor<1xf32>) -> tensor<f32>
        %172 = stablehlo.slice %160 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %173 = stablehlo.reshape %172 : (tensor<1xf32>) -> tensor<f32>
        %174 = stablehlo.negate %173 : tensor<f32>
        %175 = stablehlo.multiply %iterArg_102, %174 : tensor<f32>
        %176 = stablehlo.multiply %174, %85 : tensor<f32>
        %177 = stablehlo.multiply %175, %84 : tensor<f32>
        %178 = stablehlo.multiply %83, %173 : tensor<f32>
        %179 = stablehlo.add %171, %178 : tensor<f32>
        %180 = stablehlo.multiply %173, %82 : tensor<f32>
        %181 = stablehlo.negate %180 : tensor<f32>
        %182 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %183 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %184 = stablehlo.concatenate %182, %183, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %185 = stablehlo.add %152, %184 : tensor<2xf32>
        %186 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %187 = stablehlo.multiply %186, %184 : tensor<2xf32>
        %188 = stablehlo.multiply %184, %81 : tensor<2xf32>
        %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %189 = stablehlo.reduce(%188 init: %cst_127) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %190 = stablehlo.add %157, %189 : tensor<f32>
        %cst_128 = stablehlo.constant dense<0.0617675781> : tensor<f32>
        %191 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %192 = stablehlo.multiply %191, %187 : tensor<2xf32>
        %193 = stablehlo.add %144, %192 : tensor<2xf32>
        %cst_129 = stablehlo.constant dense<0.400345415> : tensor<f32>
        %194 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %195 = stablehlo.multiply %194, %187 : tensor<2xf32>
        %196 = stablehlo.add %163, %195 : tensor<2xf32>
        %cst_130 = stablehlo.constant dense<0.0415943302> : tensor<f32>
        %197 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %198 = stablehlo.multiply %197, %187 : tensor<2xf32>
        %199 = stablehlo.add %166, %198 : tensor<2xf32>
        %cst_131 = stablehlo.constant dense<0.341796875> : tensor<f32>
        %200 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %201 = stablehlo.multiply %200, %187 : tensor<2xf32>
        %cst_132 = stablehlo.constant dense<0.0294958036> : tensor<f32>
        %202 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %203 = stablehlo.multiply %202, %187 : tensor<2xf32>
        %204 = stablehlo.add %169, %203 : tensor<2xf32>
        %205 = stablehlo.slice %193 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %206 = stablehlo.reshape %205 : (tensor<1xf32>) -> tensor<f32>
        %207 = stablehlo.slice %193 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %208 = stablehlo.reshape %207 : (tensor<1xf32>) -> tensor<f32>
        %209 = stablehlo.negate %208 : tensor<f32>
        %210 = stablehlo.multiply %iterArg_102, %209 : tensor<f32>
        %211 = stablehlo.multiply %209, %80 : tensor<f32>
        %212 = stablehlo.add %176, %211 : tensor<f32>
        %213 = stablehlo.multiply %210, %79 : tensor<f32>
        %214 = stablehlo.multiply %78, %208 : tensor<f32>
        %215 = stablehlo.add %206, %214 : tensor<f32>
        %216 = stablehlo.multiply %208, %77 : tensor<f32>
        %217 = stablehlo.negate %216 : tensor<f32>
        %218 = stablehlo.add %181, %217 : tensor<f32>
        %219 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %220 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %221 = stablehlo.concatenate %219, %220, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %222 = stablehlo.add %185, %221 : tensor<2xf32>
        %223 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %224 = stablehlo.multiply %223, %221 : tensor<2xf32>
        %225 = stablehlo.multiply %221, %76 : tensor<2xf32>
        %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %226 = stablehlo.reduce(%225 init: %cst_133) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %227 = stablehlo.add %190, %226 : tensor<f32>
        %cst_134 = stablehlo.constant dense<1.29629624> : tensor<f32>
        %228 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %229 = stablehlo.multiply %228, %224 : tensor<2xf32>
        %230 = stablehlo.add %196, %229 : tensor<2xf32>
        %231 = stablehlo.negate %224 : tensor<2xf32>
        %cst_135 = stablehlo.constant dense<2.59259248> : tensor<f32>
        %232 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %233 = stablehlo.multiply %232, %231 : tensor<2xf32>
        %234 = stablehlo.add %199, %233 : tensor<2xf32>
        %cst_136 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
        %235 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %236 = stablehlo.multiply %235, %224 : tensor<2xf32>
        %237 = stablehlo.add %201, %236 : tensor<2xf32>
        %cst_137 = stablehlo.constant dense<-0.203703701> : tensor<f32>
        %238 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %239 = stablehlo.multiply %238, %224 : tensor<2xf32>
        %240 = stablehlo.add %204, %239 : tensor<2xf32>
        %241 = stablehlo.slice %230 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %242 = stablehlo.reshape %241 : (tensor<1xf32>) -> tensor<f32>
        %243 = stablehlo.slice %230 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %244 = stablehlo.reshape %243 : (tensor<1xf32>) -> tensor<f32>
        %245 = stablehlo.negate %244 : tensor<f32>
        %246 = stablehlo.multiply %iterArg_102, %245 : tensor<f32>
        %247 = stablehlo.multiply %245, %75 : tensor<f32>
        %248 = stablehlo.add %212, %247 : tensor<f32>
        %249 = stablehlo.multiply %246, %74 : tensor<f32>
        %250 = stablehlo.multiply %73, %244 : tensor<f32>
        %251 = stablehlo.add %242, %250 : tensor<f32>
        %252 = stablehlo.multiply %244, %72 : tensor<f32>
        %253 = stablehlo.negate %252 : tensor<f32>
        %254 = stablehlo.add %218, %253 : tensor<f32>
        %255 = stablehlo.broadcast_in_dim %249, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %256 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %257 = stablehlo.concatenate %255, %256, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %258 = stablehlo.add %222, %257 : tensor<2xf32>
        %259 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %260 = stablehlo.multiply %259, %257 : tensor<2xf32>
        %261 = stablehlo.multiply %257, %71 : tensor<2xf32>
        %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %262 = stablehlo.reduce(%261 init: %cst_138) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %263 = stablehlo.add %227, %262 : tensor<f32>
        %cst_139 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
        %264 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %265 = stablehlo.multiply %264, %260 : tensor<2xf32>
        %266 = stablehlo.add %234, %265 : tensor<2xf32>
        %267 = stablehlo.negate %260 : tensor<2xf32>
        %cst_140 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %268 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %269 = stablehlo.multiply %268, %267 : tensor<2xf32>
        %270 = stablehlo.add %237, %269 : tensor<2xf32>
        %cst_141 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
        %271 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %272 = stablehlo.multiply %271, %260 : tensor<2xf32>
        %273 = stablehlo.add %240, %272 : tensor<2xf32>
        %274 = stablehlo.slice %266 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %275 = stablehlo.reshape %274 : (tensor<1xf32>) -> tensor<f32>
        %276 = stablehlo.slice %266 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %277 = stablehlo.reshape %276 : (tensor<1xf32>) -> tensor<f32>
        %278 = stablehlo.negate %277 : tensor<f32>
        %279 = stablehlo.multiply %iterArg_102, %278 : tensor<f32>
        %280 = stablehlo.multiply %278, %70 : tensor<f32>
        %281 = stablehlo.add %248, %280 : tensor<f32>
        %282 = stablehlo.multiply %279, %69 : tensor<f32>
        %283 = stablehlo.multiply %68, %277 : tensor<f32>
        %284 = stablehlo.add %275, %283 : tensor<f32>
        %285 = stablehlo.multiply %277, %67 : tensor<f32>
        %286 = stablehlo.negate %285 : tensor<f32>
        %287 = stablehlo.add %254, %286 : tensor<f32>
        %288 = stablehlo.broadcast_in_dim %282, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %289 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %290 = stablehlo.concatenate %288, %289, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %291 = stablehlo.add %258, %290 : tensor<2xf32>
        %292 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %293 = stablehlo.multiply %292, %290 : tensor<2xf32>
        %294 = stablehlo.multiply %290, %66 : tensor<2xf32>
        %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %295 = stablehlo.reduce(%294 init: %cst_142) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %296 = stablehlo.add %263, %295 : tensor<f32>
        %cst_143 = stablehlo.constant dense<2.250000e-01> : tensor<f32>
        %297 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %298 = stablehlo.multiply %297, %293 : tensor<2xf32>
        %299 = stablehlo.add %270, %298 : tensor<2xf32>
        %cst_144 = stablehlo.constant dense<7.500000e-02> : tensor<f32>
        %300 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %301 = stablehlo.multiply %300, %293 : tensor<2xf32>
        %302 = stablehlo.add %273, %301 : tensor<2xf32>
        %303 = stablehlo.slice %299 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %304 = stablehlo.reshape %303 : (tensor<1xf32>) -> tensor<f32>
        %305 = stablehlo.slice %299 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %306 = stablehlo.reshape %305 : (tensor<1xf32>) -> tensor<f32>
        %307 = stablehlo.negate %306 : tensor<f32>
        %308 = stablehlo.multiply %iterArg_102, %307 : tensor<f32>
        %309 = stablehlo.multiply %307, %65 : tensor<f32>
        %310 = stablehlo.add %281, %309 : tensor<f32>
        %311 = stablehlo.multiply %308, %64 : tensor<f32>
        %312 = stablehlo.multiply %63, %306 : tensor<f32>
        %313 = stablehlo.add %304, %312 : tensor<f32>
        %314 = stablehlo.multiply %306, %62 : tensor<f32>
        %315 = stablehlo.negate %314 : tensor<f32>
        %316 = stablehlo.add %287, %315 : tensor<f32>
        %317 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %318 = stablehlo.broadcast_in_dim %313, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %319 = stablehlo.concatenate %317, %318, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %320 = stablehlo.add %291, %319 : tensor<2xf32>
        %321 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %322 = stablehlo.multiply %321, %319 : tensor<2xf32>
        %323 = stablehlo.multiply %319, %60 : tensor<2xf32>
        %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %324 = stablehlo.reduce(%323 init: %cst_145) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
        %325 = stablehlo.add %296, %324 : tensor<f32>
        %cst_146 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
        %326 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<2xf32>
        %327 = stablehlo.multiply %326, %322 : tensor<2xf32>
        %328 = stablehlo.add %302, %327 : tensor<2xf32>
        %329 = stablehlo.slice %328 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
        %330 = stablehlo.reshape %329 : (tensor<1xf32>) -> tensor<f32>
        %331 = stablehlo.slice %328 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
        %332 = stablehlo.reshape %331 : (tensor<1xf32>) -> tensor<f32>
        %333 = stablehlo.negate %332 : tensor<f32>
        %334 = stablehlo.multiply %iterArg_102, %333 : tensor<f32>
        %335 = stablehlo.multiply %333, %59 : tensor<f32>
        %336 = stablehlo.add %310, %335 : tensor<f32>
        %337 = stablehlo.multiply %334, %58 : tensor<f32>
        %338 = stablehlo.multiply %57, %332 : tensor<f32>
        %339 = stablehlo.add %330, %338 : tensor<f32>
        %340 = stablehlo.multiply %332, %56 : tensor<f32>
        %341 = stablehlo.negate %340 : tensor<f32>
        %342 = stablehlo.add %316, %341 : tensor<f32>
        %343 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %344 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<1xf32>
        %345 = stablehlo.concatenate %343, %344, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
        %346 = stablehlo.add %320, %345 : tensor<2xf32>
        %347 = stablehlo.multiply %325, %55 : tensor<f32>
        %348 = stablehlo.multiply %325, %54 : tensor<f32>
        %349 = stablehlo.negate %347 : tensor<f32>
        %350 = stablehlo.add %109, %349 : tensor<f32>
        stablehlo.return %342, %336, %350, %346, %348 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
      }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>)
      %102 = stablehlo.add %iterArg_104, %101#0 : tensor<f32>
      %103 = stablehlo.add %iterArg_105, %101#1 : tensor<f32>
      %c_111 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_103, %c_111 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %104, %102, %103, %101#2, %101#3, %101#4 : tensor<24xi32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xf32>, tensor<24x2xi1>, tensor<24x2xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xi1>, tensor<24xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>
    }
    return %50#50, %50#51, %50#53 : tensor<f32>, tensor<f32>, tensor<2xf32>
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
