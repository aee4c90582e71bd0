// import jax
// import jax.numpy as jnp
//
//
// def ensemble_van_der_pol(starts: jax.Array, stiffness: jax.Array) -> jax.Array:
//     def solve_one(y_row):
//         def van_der_pol_rhs(yy):
//             x, vel_x = yy
//             return jnp.stack([vel_x, stiffness * (1 - x**2) * vel_x - x])
//
//         def try_step(y, h):
//             k1 = van_der_pol_rhs(y)
//             k2 = van_der_pol_rhs(y + h * (1 / 5 * k1))
//             k3 = van_der_pol_rhs(y + h * (3 / 40 * k1 + 9 / 40 * k2))
//             k4 = van_der_pol_rhs(y + h * (44 / 45 * k1 - 56 / 15 * k2 + 32 / 9 * k3))
//             k5 = van_der_pol_rhs(
//                 y
//                 + h
//                 * (
//                     19372 / 6561 * k1
//                     - 25360 / 2187 * k2
//                     + 64448 / 6561 * k3
//                     - 212 / 729 * k4
//                 )
//             )
//             k6 = van_der_pol_rhs(
//                 y
//                 + h
//                 * (
//                     9017 / 3168 * k1
//                     - 355 / 33 * k2
//                     + 46732 / 5247 * k3
//                     + 49 / 176 * k4
//                     - 5103 / 18656 * k5
//                 )
//             )
//             k7 = van_der_pol_rhs(
//                 y
//                 + h
//                 * (
//                     35 / 384 * k1
//                     + 500 / 1113 * k3
//                     + 125 / 192 * k4
//                     - 2187 / 6784 * k5
//                     + 11 / 84 * k6
//                 )
//             )
//             y_new = y + h * (
//                 35 / 384 * k1
//                 + 500 / 1113 * k3
//                 + 125 / 192 * k4
//                 - 2187 / 6784 * k5
//                 + 11 / 84 * k6
//             )
//             local_err = h * (
//                 71 / 57600 * k1
//                 - 71 / 16695 * k3
//                 + 71 / 1920 * k4
//                 - 17253 / 339200 * k5
//                 + 22 / 525 * k6
//                 - 1 / 40 * k7
//             )
//             return y_new, local_err
//
//         h0 = (
//             0.01
//             * (1 + jnp.linalg.norm(y_row))
//             / (1 + jnp.linalg.norm(van_der_pol_rhs(y_row)))
//         )
//
//         def not_done(val):
//             tau, _, _, count, stuck = val
//             return (tau < 2.0) & (count < 40) & ~stuck
//
//         def one_step(val):
//             tau, y_k, h_k, count, _ = val
//             h_step = jnp.minimum(h_k, 2.0 - tau)
//
//             def cond(carry):
//                 _, _, err_in, n_tries = carry
//                 return (err_in > 1) & (n_tries < 10)
//
//             def advance(carry):
//                 dt_try, _, _, n_tries = carry
//                 dt_now = jnp.where(n_tries > 0, dt_try / 2, dt_try)
//                 proposed, err_try = try_step(y_k, dt_now)
//                 err_scale = 1e-4 + 1e-3 * jnp.maximum(jnp.abs(y_k), jnp.abs(proposed))
//                 err = jnp.linalg.norm(err_try / err_scale)
//                 return dt_now, proposed, err, n_tries + 1
//
//             h_done, y_done, ratio_done, _ = jax.lax.while_loop(
//                 cond, advance, (h_step, y_k, jnp.array(2, y_row.dtype), 0)
//             )
//             ok = ratio_done <= 1
//             return (
//                 jnp.where(ok, tau + h_done, tau),
//                 jnp.where(ok, y_done, y_k),
//                 h_done
//                 * jnp.clip(0.8 * jnp.maximum(ratio_done, 1e-7) ** (-1 / 5), 0.2, 5),
//                 count + 1,
//                 ~ok,
//             )
//
//         _, y_final, _, _, _ = jax.lax.while_loop(
//             not_done,
//             one_step,
//             (jnp.zeros((), y_row.dtype), y_row, h0, 0, jnp.array(False)),
//         )
//         return y_final
//
//     return jax.vmap(solve_one)(starts)
//
//   starts: float64[4, 2] in [-1, 1]
//   stiffness: float64[] in [0.5, 2]
// -----
// forward, cpu
module @jit_ensemble_van_der_pol attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf64>, %arg1: tensor<f64>) -> (tensor<4x2xf64> {jax.result_info = "result"}) {
    %0 = call @norm(%arg0) : (tensor<4x2xf64>) -> tensor<4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.add %1, %0 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<4xf64>
    %5 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.reshape %5 : (tensor<4x1xf64>) -> tensor<4xf64>
    %7 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
    %8 = stablehlo.reshape %7 : (tensor<4x1xf64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %6, %6 : tensor<4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.subtract %10, %9 : tensor<4xf64>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<4xf64>
    %14 = stablehlo.multiply %13, %8 : tensor<4xf64>
    %15 = stablehlo.subtract %14, %6 : tensor<4xf64>
    %16 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %17 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %18 = stablehlo.concatenate %16, %17, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
    %19 = call @norm_0(%18) : (tensor<2x4xf64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %21 = stablehlo.add %20, %19 : tensor<4xf64>
    %22 = stablehlo.divide %4, %21 : tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %24 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4xi64>
    %c_4 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %26:6 = stablehlo.while(%iterArg = %arg1, %iterArg_5 = %23, %iterArg_6 = %arg0, %iterArg_7 = %22, %iterArg_8 = %24, %iterArg_9 = %25) : tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>, tensor<4xi1>
    cond {
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %28 = stablehlo.compare LT, %iterArg_5, %27, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %c_11 = stablehlo.constant dense<40> : tensor<i64>
      %29 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %30 = stablehlo.compare LT, %iterArg_8, %29, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %31 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %32 = stablehlo.compare NE, %30, %31, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %33 = stablehlo.convert %32 : tensor<4xi1>
      %34 = stablehlo.and %28, %33 : tensor<4xi1>
      %35 = stablehlo.not %iterArg_9 : tensor<4xi1>
      %36 = stablehlo.and %34, %35 : tensor<4xi1>
      %c_13 = stablehlo.constant dense<false> : tensor<i1>
      %37 = stablehlo.reduce(%36 init: %c_13) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %28 = stablehlo.subtract %27, %iterArg_5 : tensor<4xf64>
      %29 = stablehlo.minimum %iterArg_7, %28 : tensor<4xf64>
      %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %c_12 = stablehlo.constant dense<0> : tensor<i64>
      %31 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %32:6 = stablehlo.while(%iterArg_23 = %iterArg_6, %iterArg_24 = %iterArg, %iterArg_25 = %29, %iterArg_26 = %iterArg_6, %iterArg_27 = %30, %iterArg_28 = %31) : tensor<4x2xf64>, tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>
      cond {
        %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %69 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %70 = stablehlo.compare GT, %iterArg_27, %69, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
        %c_30 = stablehlo.constant dense<10> : tensor<i64>
        %71 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %72 = stablehlo.compare LT, %iterArg_28, %71, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %c_31 = stablehlo.constant dense<false> : tensor<i1>
        %73 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<4xi1>
        %74 = stablehlo.compare NE, %72, %73, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
        %75 = stablehlo.convert %74 : tensor<4xi1>
        %76 = stablehlo.and %70, %75 : tensor<4xi1>
        %c_32 = stablehlo.constant dense<false> : tensor<i1>
        %77 = stablehlo.reduce(%76 init: %c_32) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
        stablehlo.return %77 : tensor<i1>
      } do {
        %c_29 = stablehlo.constant dense<0> : tensor<i64>
        %69 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %70 = stablehlo.compare GT, %iterArg_28, %69, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %71 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %72 = stablehlo.divide %iterArg_25, %71 : tensor<4xf64>
        %73 = func.call @_where(%70, %72, %iterArg_25) : (tensor<4xi1>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
        %74 = stablehlo.slice %iterArg_23 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %75 = stablehlo.reshape %74 : (tensor<4x1xf64>) -> tensor<4xf64>
        %76 = stablehlo.slice %iterArg_23 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %77 = stablehlo.reshape %76 : (tensor<4x1xf64>) -> tensor<4xf64>
        %78 = stablehlo.multiply %75, %75 : tensor<4xf64>
        %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %79 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %80 = stablehlo.subtract %79, %78 : tensor<4xf64>
        %81 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %82 = stablehlo.multiply %81, %80 : tensor<4xf64>
        %83 = stablehlo.multiply %82, %77 : tensor<4xf64>
        %84 = stablehlo.subtract %83, %75 : tensor<4xf64>
        %85 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %86 = stablehlo.broadcast_in_dim %84, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %87 = stablehlo.concatenate %85, %86, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_32 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
        %88 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %89 = stablehlo.multiply %88, %87 : tensor<2x4xf64>
        %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %91 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %93 = stablehlo.multiply %92, %90 : tensor<4x2xf64>
        %94 = stablehlo.add %iterArg_23, %93 : tensor<4x2xf64>
        %95 = stablehlo.slice %94 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %96 = stablehlo.reshape %95 : (tensor<4x1xf64>) -> tensor<4xf64>
        %97 = stablehlo.slice %94 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %98 = stablehlo.reshape %97 : (tensor<4x1xf64>) -> tensor<4xf64>
        %99 = stablehlo.multiply %96, %96 : tensor<4xf64>
        %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %100 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %101 = stablehlo.subtract %100, %99 : tensor<4xf64>
        %102 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %103 = stablehlo.multiply %102, %101 : tensor<4xf64>
        %104 = stablehlo.multiply %103, %98 : tensor<4xf64>
        %105 = stablehlo.subtract %104, %96 : tensor<4xf64>
        %106 = stablehlo.broadcast_in_dim %98, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %107 = stablehlo.broadcast_in_dim %105, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %108 = stablehlo.concatenate %106, %107, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_34 = stablehlo.constant dense<0.074999999999999997> : tensor<f64>
        %109 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %110 = stablehlo.multiply %109, %87 : tensor<2x4xf64>
        %cst_35 = stablehlo.constant dense<2.250000e-01> : tensor<f64>
        %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %112 = stablehlo.multiply %111, %108 : tensor<2x4xf64>
        %113 = stablehlo.add %110, %112 : tensor<2x4xf64>
        %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %115 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %117 = stablehlo.multiply %116, %114 : tensor<4x2xf64>
        %118 = stablehlo.add %iterArg_23, %117 : tensor<4x2xf64>
        %119 = stablehlo.slice %118 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %120 = stablehlo.reshape %119 : (tensor<4x1xf64>) -> tensor<4xf64>
        %121 = stablehlo.slice %118 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %122 = stablehlo.reshape %121 : (tensor<4x1xf64>) -> tensor<4xf64>
        %123 = stablehlo.multiply %120, %120 : tensor<4xf64>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %124 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %125 = stablehlo.subtract %124, %123 : tensor<4xf64>
        %126 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %127 = stablehlo.multiply %126, %125 : tensor<4xf64>
        %128 = stablehlo.multiply %127, %122 : tensor<4xf64>
        %129 = stablehlo.subtract %128, %120 : tensor<4xf64>
        %130 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %131 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %132 = stablehlo.concatenate %130, %131, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_37 = stablehlo.constant dense<0.97777777777777774> : tensor<f64>
        %133 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %134 = stablehlo.multiply %133, %87 : tensor<2x4xf64>
        %cst_38 = stablehlo.constant dense<3.7333333333333334> : tensor<f64>
        %135 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %136 = stablehlo.multiply %135, %108 : tensor<2x4xf64>
        %137 = stablehlo.subtract %134, %136 : tensor<2x4xf64>
        %cst_39 = stablehlo.constant dense<3.5555555555555554> : tensor<f64>
        %138 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %139 = stablehlo.multiply %138, %132 : tensor<2x4xf64>
        %140 = stablehlo.add %137, %139 : tensor<2x4xf64>
        %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %142 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %144 = stablehlo.multiply %143, %141 : tensor<4x2xf64>
        %145 = stablehlo.add %iterArg_23, %144 : tensor<4x2xf64>
        %146 = stablehlo.slice %145 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %147 = stablehlo.reshape %146 : (tensor<4x1xf64>) -> tensor<4xf64>
        %148 = stablehlo.slice %145 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %149 = stablehlo.reshape %148 : (tensor<4x1xf64>) -> tensor<4xf64>
        %150 = stablehlo.multiply %147, %147 : tensor<4xf64>
        %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %151 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %152 = stablehlo.subtract %151, %150 : tensor<4xf64>
        %153 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %154 = stablehlo.multiply %153, %152 : tensor<4xf64>
        %155 = stablehlo.multiply %154, %149 : tensor<4xf64>
        %156 = stablehlo.subtract %155, %147 : tensor<4xf64>
        %157 = stablehlo.broadcast_in_dim %149, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %158 = stablehlo.broadcast_in_dim %156, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %159 = stablehlo.concatenate %157, %158, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_41 = stablehlo.constant dense<2.9525986892242035> : tensor<f64>
        %160 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %161 = stablehlo.multiply %160, %87 : tensor<2x4xf64>
        %cst_42 = stablehlo.constant dense<11.595793324188385> : tensor<f64>
        %162 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %163 = stablehlo.multiply %162, %108 : tensor<2x4xf64>
        %164 = stablehlo.subtract %161, %163 : tensor<2x4xf64>
        %cst_43 = stablehlo.constant dense<9.8228928516994358> : tensor<f64>
        %165 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %166 = stablehlo.multiply %165, %132 : tensor<2x4xf64>
        %167 = stablehlo.add %164, %166 : tensor<2x4xf64>
        %cst_44 = stablehlo.constant dense<0.29080932784636487> : tensor<f64>
        %168 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %169 = stablehlo.multiply %168, %159 : tensor<2x4xf64>
        %170 = stablehlo.subtract %167, %169 : tensor<2x4xf64>
        %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %172 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %174 = stablehlo.multiply %173, %171 : tensor<4x2xf64>
        %175 = stablehlo.add %iterArg_23, %174 : tensor<4x2xf64>
        %176 = stablehlo.slice %175 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %177 = stablehlo.reshape %176 : (tensor<4x1xf64>) -> tensor<4xf64>
        %178 = stablehlo.slice %175 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %179 = stablehlo.reshape %178 : (tensor<4x1xf64>) -> tensor<4xf64>
        %180 = stablehlo.multiply %177, %177 : tensor<4xf64>
        %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %181 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %182 = stablehlo.subtract %181, %180 : tensor<4xf64>
        %183 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %184 = stablehlo.multiply %183, %182 : tensor<4xf64>
        %185 = stablehlo.multiply %184, %179 : tensor<4xf64>
        %186 = stablehlo.subtract %185, %177 : tensor<4xf64>
        %187 = stablehlo.broadcast_in_dim %179, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %188 = stablehlo.broadcast_in_dim %186, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %189 = stablehlo.concatenate %187, %188, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_46 = stablehlo.constant dense<2.8462752525252526> : tensor<f64>
        %190 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %191 = stablehlo.multiply %190, %87 : tensor<2x4xf64>
        %cst_47 = stablehlo.constant dense<10.757575757575758> : tensor<f64>
        %192 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %193 = stablehlo.multiply %192, %108 : tensor<2x4xf64>
        %194 = stablehlo.subtract %191, %193 : tensor<2x4xf64>
        %cst_48 = stablehlo.constant dense<8.9064227177434727> : tensor<f64>
        %195 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %196 = stablehlo.multiply %195, %132 : tensor<2x4xf64>
        %197 = stablehlo.add %194, %196 : tensor<2x4xf64>
        %cst_49 = stablehlo.constant dense<0.27840909090909088> : tensor<f64>
        %198 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %199 = stablehlo.multiply %198, %159 : tensor<2x4xf64>
        %200 = stablehlo.add %197, %199 : tensor<2x4xf64>
        %cst_50 = stablehlo.constant dense<0.2735313036020583> : tensor<f64>
        %201 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %202 = stablehlo.multiply %201, %189 : tensor<2x4xf64>
        %203 = stablehlo.subtract %200, %202 : tensor<2x4xf64>
        %204 = stablehlo.transpose %203, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %205 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %207 = stablehlo.multiply %206, %204 : tensor<4x2xf64>
        %208 = stablehlo.add %iterArg_23, %207 : tensor<4x2xf64>
        %209 = stablehlo.slice %208 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %210 = stablehlo.reshape %209 : (tensor<4x1xf64>) -> tensor<4xf64>
        %211 = stablehlo.slice %208 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %212 = stablehlo.reshape %211 : (tensor<4x1xf64>) -> tensor<4xf64>
        %213 = stablehlo.multiply %210, %210 : tensor<4xf64>
        %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %214 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %215 = stablehlo.subtract %214, %213 : tensor<4xf64>
        %216 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %217 = stablehlo.multiply %216, %215 : tensor<4xf64>
        %218 = stablehlo.multiply %217, %212 : tensor<4xf64>
        %219 = stablehlo.subtract %218, %210 : tensor<4xf64>
        %220 = stablehlo.broadcast_in_dim %212, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %221 = stablehlo.broadcast_in_dim %219, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %222 = stablehlo.concatenate %220, %221, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_52 = stablehlo.constant dense<0.091145833333333329> : tensor<f64>
        %223 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %224 = stablehlo.multiply %223, %87 : tensor<2x4xf64>
        %cst_53 = stablehlo.constant dense<0.44923629829290207> : tensor<f64>
        %225 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %226 = stablehlo.multiply %225, %132 : tensor<2x4xf64>
        %227 = stablehlo.add %224, %226 : tensor<2x4xf64>
        %cst_54 = stablehlo.constant dense<0.65104166666666663> : tensor<f64>
        %228 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %229 = stablehlo.multiply %228, %159 : tensor<2x4xf64>
        %230 = stablehlo.add %227, %229 : tensor<2x4xf64>
        %cst_55 = stablehlo.constant dense<0.322376179245283> : tensor<f64>
        %231 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %232 = stablehlo.multiply %231, %189 : tensor<2x4xf64>
        %233 = stablehlo.subtract %230, %232 : tensor<2x4xf64>
        %cst_56 = stablehlo.constant dense<0.13095238095238096> : tensor<f64>
        %234 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %235 = stablehlo.multiply %234, %222 : tensor<2x4xf64>
        %236 = stablehlo.add %233, %235 : tensor<2x4xf64>
        %237 = stablehlo.transpose %236, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %238 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %240 = stablehlo.multiply %239, %237 : tensor<4x2xf64>
        %241 = stablehlo.add %iterArg_23, %240 : tensor<4x2xf64>
        %242 = stablehlo.slice %241 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %243 = stablehlo.reshape %242 : (tensor<4x1xf64>) -> tensor<4xf64>
        %244 = stablehlo.slice %241 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %245 = stablehlo.reshape %244 : (tensor<4x1xf64>) -> tensor<4xf64>
        %246 = stablehlo.multiply %243, %243 : tensor<4xf64>
        %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %247 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %248 = stablehlo.subtract %247, %246 : tensor<4xf64>
        %249 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %250 = stablehlo.multiply %249, %248 : tensor<4xf64>
        %251 = stablehlo.multiply %250, %245 : tensor<4xf64>
        %252 = stablehlo.subtract %251, %243 : tensor<4xf64>
        %253 = stablehlo.broadcast_in_dim %245, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %254 = stablehlo.broadcast_in_dim %252, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %255 = stablehlo.concatenate %253, %254, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_58 = stablehlo.constant dense<0.091145833333333329> : tensor<f64>
        %256 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %257 = stablehlo.multiply %256, %87 : tensor<2x4xf64>
        %cst_59 = stablehlo.constant dense<0.44923629829290207> : tensor<f64>
        %258 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %259 = stablehlo.multiply %258, %132 : tensor<2x4xf64>
        %260 = stablehlo.add %257, %259 : tensor<2x4xf64>
        %cst_60 = stablehlo.constant dense<0.65104166666666663> : tensor<f64>
        %261 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %262 = stablehlo.multiply %261, %159 : tensor<2x4xf64>
        %263 = stablehlo.add %260, %262 : tensor<2x4xf64>
        %cst_61 = stablehlo.constant dense<0.322376179245283> : tensor<f64>
        %264 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %265 = stablehlo.multiply %264, %189 : tensor<2x4xf64>
        %266 = stablehlo.subtract %263, %265 : tensor<2x4xf64>
        %cst_62 = stablehlo.constant dense<0.13095238095238096> : tensor<f64>
        %267 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %268 = stablehlo.multiply %267, %222 : tensor<2x4xf64>
        %269 = stablehlo.add %266, %268 : tensor<2x4xf64>
        %270 = stablehlo.transpose %269, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %271 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %272 = stablehlo.broadcast_in_dim %271, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %273 = stablehlo.multiply %272, %270 : tensor<4x2xf64>
        %274 = stablehlo.add %iterArg_23, %273 : tensor<4x2xf64>
        %cst_63 = stablehlo.constant dense<0.0012326388888888888> : tensor<f64>
        %275 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %276 = stablehlo.multiply %275, %87 : tensor<2x4xf64>
        %cst_64 = stablehlo.constant dense<0.0042527702905061394> : tensor<f64>
        %277 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %278 = stablehlo.multiply %277, %132 : tensor<2x4xf64>
        %279 = stablehlo.subtract %276, %278 : tensor<2x4xf64>
        %cst_65 = stablehlo.constant dense<0.036979166666666667> : tensor<f64>
        %280 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %281 = stablehlo.multiply %280, %159 : tensor<2x4xf64>
        %282 = stablehlo.add %279, %281 : tensor<2x4xf64>
        %cst_66 = stablehlo.constant dense<0.05086379716981132> : tensor<f64>
        %283 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %284 = stablehlo.multiply %283, %189 : tensor<2x4xf64>
        %285 = stablehlo.subtract %282, %284 : tensor<2x4xf64>
        %cst_67 = stablehlo.constant dense<0.041904761904761903> : tensor<f64>
        %286 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %287 = stablehlo.multiply %286, %222 : tensor<2x4xf64>
        %288 = stablehlo.add %285, %287 : tensor<2x4xf64>
        %cst_68 = stablehlo.constant dense<2.500000e-02> : tensor<f64>
        %289 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %290 = stablehlo.multiply %289, %255 : tensor<2x4xf64>
        %291 = stablehlo.subtract %288, %290 : tensor<2x4xf64>
        %292 = stablehlo.transpose %291, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %293 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %295 = stablehlo.multiply %294, %292 : tensor<4x2xf64>
        %296 = stablehlo.abs %iterArg_23 : tensor<4x2xf64>
        %297 = stablehlo.abs %274 : tensor<4x2xf64>
        %298 = stablehlo.maximum %296, %297 : tensor<4x2xf64>
        %cst_69 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
        %299 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
        %300 = stablehlo.multiply %299, %298 : tensor<4x2xf64>
        %cst_70 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %301 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
        %302 = stablehlo.add %301, %300 : tensor<4x2xf64>
        %303 = stablehlo.divide %295, %302 : tensor<4x2xf64>
        %304 = func.call @norm_1(%303) : (tensor<4x2xf64>) -> tensor<4xf64>
        %c_71 = stablehlo.constant dense<1> : tensor<i64>
        %305 = stablehlo.broadcast_in_dim %c_71, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %306 = stablehlo.add %iterArg_28, %305 : tensor<4xi64>
        %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %307 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %308 = stablehlo.compare GT, %iterArg_27, %307, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
        %c_73 = stablehlo.constant dense<10> : tensor<i64>
        %309 = stablehlo.broadcast_in_dim %c_73, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %310 = stablehlo.compare LT, %iterArg_28, %309, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %c_74 = stablehlo.constant dense<false> : tensor<i1>
        %311 = stablehlo.broadcast_in_dim %c_74, dims = [] : (tensor<i1>) -> tensor<4xi1>
        %312 = stablehlo.compare NE, %310, %311, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
        %313 = stablehlo.convert %312 : tensor<4xi1>
        %314 = stablehlo.and %308, %313 : tensor<4xi1>
        %315 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %316 = stablehlo.select %315, %73, %iterArg_25 : tensor<4xi1>, tensor<4xf64>
        %317 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<4xi1>) -> tensor<4x2xi1>
        %318 = stablehlo.select %317, %274, %iterArg_26 : tensor<4x2xi1>, tensor<4x2xf64>
        %319 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %320 = stablehlo.select %319, %304, %iterArg_27 : tensor<4xi1>, tensor<4xf64>
        %321 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %322 = stablehlo.select %321, %306, %iterArg_28 : tensor<4xi1>, tensor<4xi64>
        stablehlo.return %iterArg_23, %iterArg_24, %316, %318, %320, %322 : tensor<4x2xf64>, tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>
      }
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %34 = stablehlo.compare LE, %32#4, %33, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %35 = stablehlo.add %iterArg_5, %32#2 : tensor<4xf64>
      %36 = func.call @_where_2(%34, %35, %iterArg_5) : (tensor<4xi1>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
      %37 = func.call @_where_3(%34, %32#3, %iterArg_6) : (tensor<4xi1>, tensor<4x2xf64>, tensor<4x2xf64>) -> tensor<4x2xf64>
      %cst_14 = stablehlo.constant dense<9.9999999999999995E-8> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %39 = stablehlo.maximum %32#4, %38 : tensor<4xf64>
      %cst_15 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %41 = stablehlo.power %39, %40 : tensor<4xf64>
      %cst_16 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %43 = stablehlo.multiply %42, %41 : tensor<4xf64>
      %cst_17 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %c_18 = stablehlo.constant dense<5> : tensor<i64>
      %44 = func.call @clip(%43, %cst_17, %c_18) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %45 = stablehlo.multiply %32#2, %44 : tensor<4xf64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %46 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %47 = stablehlo.add %iterArg_8, %46 : tensor<4xi64>
      %48 = stablehlo.not %34 : tensor<4xi1>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %50 = stablehlo.compare LT, %iterArg_5, %49, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %c_21 = stablehlo.constant dense<40> : tensor<i64>
      %51 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %52 = stablehlo.compare LT, %iterArg_8, %51, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
      %c_22 = stablehlo.constant dense<false> : tensor<i1>
      %53 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %54 = stablehlo.compare NE, %52, %53, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %55 = stablehlo.convert %54 : tensor<4xi1>
      %56 = stablehlo.and %50, %55 : tensor<4xi1>
      %57 = stablehlo.not %iterArg_9 : tensor<4xi1>
      %58 = stablehlo.and %56, %57 : tensor<4xi1>
      %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %60 = stablehlo.select %59, %36, %iterArg_5 : tensor<4xi1>, tensor<4xf64>
      %61 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xi1>) -> tensor<4x2xi1>
      %62 = stablehlo.select %61, %37, %iterArg_6 : tensor<4x2xi1>, tensor<4x2xf64>
      %63 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %64 = stablehlo.select %63, %45, %iterArg_7 : tensor<4xi1>, tensor<4xf64>
      %65 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %66 = stablehlo.select %65, %47, %iterArg_8 : tensor<4xi1>, tensor<4xi64>
      %67 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %68 = stablehlo.select %67, %48, %iterArg_9 : tensor<4xi1>, tensor<4xi1>
      stablehlo.return %iterArg, %60, %62, %64, %66, %68 : tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>, tensor<4xi1>
    }
    return %26#2 : tensor<4x2xf64>
  }
  func.func private @norm(%arg0: tensor<4x2xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.sqrt %1 : tensor<4xf64>
    return %2 : tensor<4xf64>
  }
  func.func private @norm_0(%arg0: tensor<2x4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.sqrt %1 : tensor<4xf64>
    return %2 : tensor<4xf64>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @norm_1(%arg0: tensor<4x2xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.sqrt %1 : tensor<4xf64>
    return %2 : tensor<4xf64>
  }
  func.func private @_where_2(%arg0: tensor<4xi1>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @_where_3(%arg0: tensor<4xi1>, %arg1: tensor<4x2xf64>, %arg2: tensor<4x2xf64>) -> tensor<4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xi1>) -> tensor<4x2xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<4x2xi1>, tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf64>
    return %5 : tensor<4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
