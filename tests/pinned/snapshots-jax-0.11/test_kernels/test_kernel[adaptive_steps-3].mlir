// import jax
// import jax.numpy as jnp
//
//
// def van_der_pol_dormand_prince(starts: jax.Array, stiffness: jax.Array) -> jax.Array:
//     def solve_one(y_row):
//         def van_der_pol_rhs(yy):
//             x, vel_x = yy
//             return jnp.stack([vel_x, stiffness * (1.0 - x**2) * vel_x - x])
//
//         def rk_step(yn, dt):
//             k1 = van_der_pol_rhs(yn)
//             k2 = van_der_pol_rhs(yn + dt * 0.2 * k1)
//             k3 = van_der_pol_rhs(yn + dt * (0.075 * k1 + 0.225 * k2))
//             k4 = van_der_pol_rhs(
//                 yn + dt * (44.0 / 45.0 * k1 - 56.0 / 15.0 * k2 + 32.0 / 9.0 * k3)
//             )
//             k5 = van_der_pol_rhs(
//                 yn
//                 + dt
//                 * (
//                     19372.0 / 6561.0 * k1
//                     - 25360.0 / 2187.0 * k2
//                     + 64448.0 / 6561.0 * k3
//                     - 212.0 / 729.0 * k4
//                 )
//             )
//             k6 = van_der_pol_rhs(
//                 yn
//                 + dt
//                 * (
//                     9017.0 / 3168.0 * k1
//                     - 355.0 / 33.0 * k2
//                     + 46732.0 / 5247.0 * k3
//                     + 49.0 / 176.0 * k4
//                     - 5103.0 / 18656.0 * k5
//                 )
//             )
//             k7 = van_der_pol_rhs(
//                 yn
//                 + dt
//                 * (
//                     35.0 / 384.0 * k1
//                     + 500.0 / 1113.0 * k3
//                     + 125.0 / 192.0 * k4
//                     - 2187.0 / 6784.0 * k5
//                     + 11.0 / 84.0 * k6
//                 )
//             )
//             y_new = yn + dt * (
//                 35.0 / 384.0 * k1
//                 + 500.0 / 1113.0 * k3
//                 + 125.0 / 192.0 * k4
//                 - 2187.0 / 6784.0 * k5
//                 + 11.0 / 84.0 * k6
//             )
//             err_vec = dt * (
//                 71.0 / 57600.0 * k1
//                 - 71.0 / 16695.0 * k3
//                 + 71.0 / 1920.0 * k4
//                 - 17253.0 / 339200.0 * k5
//                 + 22.0 / 525.0 * k6
//                 - 0.025 * k7
//             )
//             return y_new, err_vec
//
//         h0 = (
//             0.01
//             * (1.0 + jnp.linalg.norm(y_row))
//             / (1.0 + jnp.linalg.norm(van_der_pol_rhs(y_row)))
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
//                 return (err_in > 1.0) & (n_tries < 10)
//
//             def advance(carry):
//                 dt_try, _, _, n_tries = carry
//                 dt_now = jnp.where(n_tries > 0, 0.5 * dt_try, dt_try)
//                 proposed, err_try = rk_step(y_k, dt_now)
//                 err_scale = 1e-4 + 1e-4 * jnp.maximum(jnp.abs(y_k), jnp.abs(proposed))
//                 err = jnp.linalg.norm(err_try / err_scale)
//                 return dt_now, proposed, err, n_tries + 1
//
//             h_done, y_done, ratio_done, _ = jax.lax.while_loop(
//                 cond, advance, (h_step, y_k, jnp.array(2.0, y_row.dtype), 0)
//             )
//             return (
//                 tau + h_done,
//                 y_done,
//                 h_done
//                 * jnp.clip(0.9 * jnp.maximum(ratio_done, 1e-8) ** -0.2, 0.2, 10.0),
//                 count + 1,
//                 ratio_done > 1.0,
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
module @jit_van_der_pol_dormand_prince attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
        %66 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %67 = stablehlo.compare GT, %iterArg_27, %66, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
        %c_30 = stablehlo.constant dense<10> : tensor<i64>
        %68 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %69 = stablehlo.compare LT, %iterArg_28, %68, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %c_31 = stablehlo.constant dense<false> : tensor<i1>
        %70 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<4xi1>
        %71 = stablehlo.compare NE, %69, %70, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
        %72 = stablehlo.convert %71 : tensor<4xi1>
        %73 = stablehlo.and %67, %72 : tensor<4xi1>
        %c_32 = stablehlo.constant dense<false> : tensor<i1>
        %74 = stablehlo.reduce(%73 init: %c_32) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
        stablehlo.return %74 : tensor<i1>
      } do {
        %c_29 = stablehlo.constant dense<0> : tensor<i64>
        %66 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %67 = stablehlo.compare GT, %iterArg_28, %66, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %68 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %69 = stablehlo.multiply %68, %iterArg_25 : tensor<4xf64>
        %70 = func.call @_where(%67, %69, %iterArg_25) : (tensor<4xi1>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
        %71 = stablehlo.slice %iterArg_23 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %72 = stablehlo.reshape %71 : (tensor<4x1xf64>) -> tensor<4xf64>
        %73 = stablehlo.slice %iterArg_23 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %74 = stablehlo.reshape %73 : (tensor<4x1xf64>) -> tensor<4xf64>
        %75 = stablehlo.multiply %72, %72 : tensor<4xf64>
        %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %76 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %77 = stablehlo.subtract %76, %75 : tensor<4xf64>
        %78 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %79 = stablehlo.multiply %78, %77 : tensor<4xf64>
        %80 = stablehlo.multiply %79, %74 : tensor<4xf64>
        %81 = stablehlo.subtract %80, %72 : tensor<4xf64>
        %82 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %83 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %84 = stablehlo.concatenate %82, %83, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_32 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
        %85 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %86 = stablehlo.multiply %70, %85 : tensor<4xf64>
        %87 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %88 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %90 = stablehlo.multiply %89, %87 : tensor<4x2xf64>
        %91 = stablehlo.add %iterArg_23, %90 : tensor<4x2xf64>
        %92 = stablehlo.slice %91 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %93 = stablehlo.reshape %92 : (tensor<4x1xf64>) -> tensor<4xf64>
        %94 = stablehlo.slice %91 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %95 = stablehlo.reshape %94 : (tensor<4x1xf64>) -> tensor<4xf64>
        %96 = stablehlo.multiply %93, %93 : tensor<4xf64>
        %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %98 = stablehlo.subtract %97, %96 : tensor<4xf64>
        %99 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %100 = stablehlo.multiply %99, %98 : tensor<4xf64>
        %101 = stablehlo.multiply %100, %95 : tensor<4xf64>
        %102 = stablehlo.subtract %101, %93 : tensor<4xf64>
        %103 = stablehlo.broadcast_in_dim %95, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %104 = stablehlo.broadcast_in_dim %102, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %105 = stablehlo.concatenate %103, %104, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_34 = stablehlo.constant dense<0.074999999999999997> : tensor<f64>
        %106 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %107 = stablehlo.multiply %106, %84 : tensor<2x4xf64>
        %cst_35 = stablehlo.constant dense<2.250000e-01> : tensor<f64>
        %108 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %109 = stablehlo.multiply %108, %105 : tensor<2x4xf64>
        %110 = stablehlo.add %107, %109 : tensor<2x4xf64>
        %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %112 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %114 = stablehlo.multiply %113, %111 : tensor<4x2xf64>
        %115 = stablehlo.add %iterArg_23, %114 : tensor<4x2xf64>
        %116 = stablehlo.slice %115 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %117 = stablehlo.reshape %116 : (tensor<4x1xf64>) -> tensor<4xf64>
        %118 = stablehlo.slice %115 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %119 = stablehlo.reshape %118 : (tensor<4x1xf64>) -> tensor<4xf64>
        %120 = stablehlo.multiply %117, %117 : tensor<4xf64>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %121 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %122 = stablehlo.subtract %121, %120 : tensor<4xf64>
        %123 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %124 = stablehlo.multiply %123, %122 : tensor<4xf64>
        %125 = stablehlo.multiply %124, %119 : tensor<4xf64>
        %126 = stablehlo.subtract %125, %117 : tensor<4xf64>
        %127 = stablehlo.broadcast_in_dim %119, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %128 = stablehlo.broadcast_in_dim %126, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %129 = stablehlo.concatenate %127, %128, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_37 = stablehlo.constant dense<0.97777777777777774> : tensor<f64>
        %130 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %131 = stablehlo.multiply %130, %84 : tensor<2x4xf64>
        %cst_38 = stablehlo.constant dense<3.7333333333333334> : tensor<f64>
        %132 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %133 = stablehlo.multiply %132, %105 : tensor<2x4xf64>
        %134 = stablehlo.subtract %131, %133 : tensor<2x4xf64>
        %cst_39 = stablehlo.constant dense<3.5555555555555554> : tensor<f64>
        %135 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %136 = stablehlo.multiply %135, %129 : tensor<2x4xf64>
        %137 = stablehlo.add %134, %136 : tensor<2x4xf64>
        %138 = stablehlo.transpose %137, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %139 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %141 = stablehlo.multiply %140, %138 : tensor<4x2xf64>
        %142 = stablehlo.add %iterArg_23, %141 : tensor<4x2xf64>
        %143 = stablehlo.slice %142 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %144 = stablehlo.reshape %143 : (tensor<4x1xf64>) -> tensor<4xf64>
        %145 = stablehlo.slice %142 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %146 = stablehlo.reshape %145 : (tensor<4x1xf64>) -> tensor<4xf64>
        %147 = stablehlo.multiply %144, %144 : tensor<4xf64>
        %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %148 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %149 = stablehlo.subtract %148, %147 : tensor<4xf64>
        %150 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %151 = stablehlo.multiply %150, %149 : tensor<4xf64>
        %152 = stablehlo.multiply %151, %146 : tensor<4xf64>
        %153 = stablehlo.subtract %152, %144 : tensor<4xf64>
        %154 = stablehlo.broadcast_in_dim %146, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %155 = stablehlo.broadcast_in_dim %153, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %156 = stablehlo.concatenate %154, %155, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_41 = stablehlo.constant dense<2.9525986892242035> : tensor<f64>
        %157 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %158 = stablehlo.multiply %157, %84 : tensor<2x4xf64>
        %cst_42 = stablehlo.constant dense<11.595793324188385> : tensor<f64>
        %159 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %160 = stablehlo.multiply %159, %105 : tensor<2x4xf64>
        %161 = stablehlo.subtract %158, %160 : tensor<2x4xf64>
        %cst_43 = stablehlo.constant dense<9.8228928516994358> : tensor<f64>
        %162 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %163 = stablehlo.multiply %162, %129 : tensor<2x4xf64>
        %164 = stablehlo.add %161, %163 : tensor<2x4xf64>
        %cst_44 = stablehlo.constant dense<0.29080932784636487> : tensor<f64>
        %165 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %166 = stablehlo.multiply %165, %156 : tensor<2x4xf64>
        %167 = stablehlo.subtract %164, %166 : tensor<2x4xf64>
        %168 = stablehlo.transpose %167, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %169 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %171 = stablehlo.multiply %170, %168 : tensor<4x2xf64>
        %172 = stablehlo.add %iterArg_23, %171 : tensor<4x2xf64>
        %173 = stablehlo.slice %172 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %174 = stablehlo.reshape %173 : (tensor<4x1xf64>) -> tensor<4xf64>
        %175 = stablehlo.slice %172 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %176 = stablehlo.reshape %175 : (tensor<4x1xf64>) -> tensor<4xf64>
        %177 = stablehlo.multiply %174, %174 : tensor<4xf64>
        %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %178 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %179 = stablehlo.subtract %178, %177 : tensor<4xf64>
        %180 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %181 = stablehlo.multiply %180, %179 : tensor<4xf64>
        %182 = stablehlo.multiply %181, %176 : tensor<4xf64>
        %183 = stablehlo.subtract %182, %174 : tensor<4xf64>
        %184 = stablehlo.broadcast_in_dim %176, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %185 = stablehlo.broadcast_in_dim %183, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %186 = stablehlo.concatenate %184, %185, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_46 = stablehlo.constant dense<2.8462752525252526> : tensor<f64>
        %187 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %188 = stablehlo.multiply %187, %84 : tensor<2x4xf64>
        %cst_47 = stablehlo.constant dense<10.757575757575758> : tensor<f64>
        %189 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %190 = stablehlo.multiply %189, %105 : tensor<2x4xf64>
        %191 = stablehlo.subtract %188, %190 : tensor<2x4xf64>
        %cst_48 = stablehlo.constant dense<8.9064227177434727> : tensor<f64>
        %192 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %193 = stablehlo.multiply %192, %129 : tensor<2x4xf64>
        %194 = stablehlo.add %191, %193 : tensor<2x4xf64>
        %cst_49 = stablehlo.constant dense<0.27840909090909088> : tensor<f64>
        %195 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %196 = stablehlo.multiply %195, %156 : tensor<2x4xf64>
        %197 = stablehlo.add %194, %196 : tensor<2x4xf64>
        %cst_50 = stablehlo.constant dense<0.2735313036020583> : tensor<f64>
        %198 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %199 = stablehlo.multiply %198, %186 : tensor<2x4xf64>
        %200 = stablehlo.subtract %197, %199 : tensor<2x4xf64>
        %201 = stablehlo.transpose %200, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %202 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %204 = stablehlo.multiply %203, %201 : tensor<4x2xf64>
        %205 = stablehlo.add %iterArg_23, %204 : tensor<4x2xf64>
        %206 = stablehlo.slice %205 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %207 = stablehlo.reshape %206 : (tensor<4x1xf64>) -> tensor<4xf64>
        %208 = stablehlo.slice %205 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %209 = stablehlo.reshape %208 : (tensor<4x1xf64>) -> tensor<4xf64>
        %210 = stablehlo.multiply %207, %207 : tensor<4xf64>
        %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %211 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %212 = stablehlo.subtract %211, %210 : tensor<4xf64>
        %213 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %214 = stablehlo.multiply %213, %212 : tensor<4xf64>
        %215 = stablehlo.multiply %214, %209 : tensor<4xf64>
        %216 = stablehlo.subtract %215, %207 : tensor<4xf64>
        %217 = stablehlo.broadcast_in_dim %209, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %218 = stablehlo.broadcast_in_dim %216, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %219 = stablehlo.concatenate %217, %218, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_52 = stablehlo.constant dense<0.091145833333333329> : tensor<f64>
        %220 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %221 = stablehlo.multiply %220, %84 : tensor<2x4xf64>
        %cst_53 = stablehlo.constant dense<0.44923629829290207> : tensor<f64>
        %222 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %223 = stablehlo.multiply %222, %129 : tensor<2x4xf64>
        %224 = stablehlo.add %221, %223 : tensor<2x4xf64>
        %cst_54 = stablehlo.constant dense<0.65104166666666663> : tensor<f64>
        %225 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %226 = stablehlo.multiply %225, %156 : tensor<2x4xf64>
        %227 = stablehlo.add %224, %226 : tensor<2x4xf64>
        %cst_55 = stablehlo.constant dense<0.322376179245283> : tensor<f64>
        %228 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %229 = stablehlo.multiply %228, %186 : tensor<2x4xf64>
        %230 = stablehlo.subtract %227, %229 : tensor<2x4xf64>
        %cst_56 = stablehlo.constant dense<0.13095238095238096> : tensor<f64>
        %231 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %232 = stablehlo.multiply %231, %219 : tensor<2x4xf64>
        %233 = stablehlo.add %230, %232 : tensor<2x4xf64>
        %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %235 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %237 = stablehlo.multiply %236, %234 : tensor<4x2xf64>
        %238 = stablehlo.add %iterArg_23, %237 : tensor<4x2xf64>
        %239 = stablehlo.slice %238 [0:4, 0:1] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %240 = stablehlo.reshape %239 : (tensor<4x1xf64>) -> tensor<4xf64>
        %241 = stablehlo.slice %238 [0:4, 1:2] : (tensor<4x2xf64>) -> tensor<4x1xf64>
        %242 = stablehlo.reshape %241 : (tensor<4x1xf64>) -> tensor<4xf64>
        %243 = stablehlo.multiply %240, %240 : tensor<4xf64>
        %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %244 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %245 = stablehlo.subtract %244, %243 : tensor<4xf64>
        %246 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %247 = stablehlo.multiply %246, %245 : tensor<4xf64>
        %248 = stablehlo.multiply %247, %242 : tensor<4xf64>
        %249 = stablehlo.subtract %248, %240 : tensor<4xf64>
        %250 = stablehlo.broadcast_in_dim %242, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %251 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
        %252 = stablehlo.concatenate %250, %251, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<2x4xf64>
        %cst_58 = stablehlo.constant dense<0.091145833333333329> : tensor<f64>
        %253 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %254 = stablehlo.multiply %253, %84 : tensor<2x4xf64>
        %cst_59 = stablehlo.constant dense<0.44923629829290207> : tensor<f64>
        %255 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %256 = stablehlo.multiply %255, %129 : tensor<2x4xf64>
        %257 = stablehlo.add %254, %256 : tensor<2x4xf64>
        %cst_60 = stablehlo.constant dense<0.65104166666666663> : tensor<f64>
        %258 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %259 = stablehlo.multiply %258, %156 : tensor<2x4xf64>
        %260 = stablehlo.add %257, %259 : tensor<2x4xf64>
        %cst_61 = stablehlo.constant dense<0.322376179245283> : tensor<f64>
        %261 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %262 = stablehlo.multiply %261, %186 : tensor<2x4xf64>
        %263 = stablehlo.subtract %260, %262 : tensor<2x4xf64>
        %cst_62 = stablehlo.constant dense<0.13095238095238096> : tensor<f64>
        %264 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %265 = stablehlo.multiply %264, %219 : tensor<2x4xf64>
        %266 = stablehlo.add %263, %265 : tensor<2x4xf64>
        %267 = stablehlo.transpose %266, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %268 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %270 = stablehlo.multiply %269, %267 : tensor<4x2xf64>
        %271 = stablehlo.add %iterArg_23, %270 : tensor<4x2xf64>
        %cst_63 = stablehlo.constant dense<0.0012326388888888888> : tensor<f64>
        %272 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %273 = stablehlo.multiply %272, %84 : tensor<2x4xf64>
        %cst_64 = stablehlo.constant dense<0.0042527702905061394> : tensor<f64>
        %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %275 = stablehlo.multiply %274, %129 : tensor<2x4xf64>
        %276 = stablehlo.subtract %273, %275 : tensor<2x4xf64>
        %cst_65 = stablehlo.constant dense<0.036979166666666667> : tensor<f64>
        %277 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %278 = stablehlo.multiply %277, %156 : tensor<2x4xf64>
        %279 = stablehlo.add %276, %278 : tensor<2x4xf64>
        %cst_66 = stablehlo.constant dense<0.05086379716981132> : tensor<f64>
        %280 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %281 = stablehlo.multiply %280, %186 : tensor<2x4xf64>
        %282 = stablehlo.subtract %279, %281 : tensor<2x4xf64>
        %cst_67 = stablehlo.constant dense<0.041904761904761903> : tensor<f64>
        %283 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %284 = stablehlo.multiply %283, %219 : tensor<2x4xf64>
        %285 = stablehlo.add %282, %284 : tensor<2x4xf64>
        %cst_68 = stablehlo.constant dense<2.500000e-02> : tensor<f64>
        %286 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
        %287 = stablehlo.multiply %286, %252 : tensor<2x4xf64>
        %288 = stablehlo.subtract %285, %287 : tensor<2x4xf64>
        %289 = stablehlo.transpose %288, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
        %290 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
        %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
        %292 = stablehlo.multiply %291, %289 : tensor<4x2xf64>
        %293 = stablehlo.abs %iterArg_23 : tensor<4x2xf64>
        %294 = stablehlo.abs %271 : tensor<4x2xf64>
        %295 = stablehlo.maximum %293, %294 : tensor<4x2xf64>
        %cst_69 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %296 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
        %297 = stablehlo.multiply %296, %295 : tensor<4x2xf64>
        %cst_70 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %298 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
        %299 = stablehlo.add %298, %297 : tensor<4x2xf64>
        %300 = stablehlo.divide %292, %299 : tensor<4x2xf64>
        %301 = func.call @norm_1(%300) : (tensor<4x2xf64>) -> tensor<4xf64>
        %c_71 = stablehlo.constant dense<1> : tensor<i64>
        %302 = stablehlo.broadcast_in_dim %c_71, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %303 = stablehlo.add %iterArg_28, %302 : tensor<4xi64>
        %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %304 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %305 = stablehlo.compare GT, %iterArg_27, %304, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
        %c_73 = stablehlo.constant dense<10> : tensor<i64>
        %306 = stablehlo.broadcast_in_dim %c_73, dims = [] : (tensor<i64>) -> tensor<4xi64>
        %307 = stablehlo.compare LT, %iterArg_28, %306, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
        %c_74 = stablehlo.constant dense<false> : tensor<i1>
        %308 = stablehlo.broadcast_in_dim %c_74, dims = [] : (tensor<i1>) -> tensor<4xi1>
        %309 = stablehlo.compare NE, %307, %308, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
        %310 = stablehlo.convert %309 : tensor<4xi1>
        %311 = stablehlo.and %305, %310 : tensor<4xi1>
        %312 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %313 = stablehlo.select %312, %70, %iterArg_25 : tensor<4xi1>, tensor<4xf64>
        %314 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<4xi1>) -> tensor<4x2xi1>
        %315 = stablehlo.select %314, %271, %iterArg_26 : tensor<4x2xi1>, tensor<4x2xf64>
        %316 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %317 = stablehlo.select %316, %301, %iterArg_27 : tensor<4xi1>, tensor<4xf64>
        %318 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
        %319 = stablehlo.select %318, %303, %iterArg_28 : tensor<4xi1>, tensor<4xi64>
        stablehlo.return %iterArg_23, %iterArg_24, %313, %315, %317, %319 : tensor<4x2xf64>, tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>
      }
      %33 = stablehlo.add %iterArg_5, %32#2 : tensor<4xf64>
      %cst_13 = stablehlo.constant dense<1.000000e-08> : tensor<f64>
      %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %35 = stablehlo.maximum %32#4, %34 : tensor<4xf64>
      %cst_14 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %37 = stablehlo.power %35, %36 : tensor<4xf64>
      %cst_15 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %39 = stablehlo.multiply %38, %37 : tensor<4xf64>
      %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %cst_17 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
      %40 = func.call @clip(%39, %cst_16, %cst_17) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
      %41 = stablehlo.multiply %32#2, %40 : tensor<4xf64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %43 = stablehlo.add %iterArg_8, %42 : tensor<4xi64>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %45 = stablehlo.compare GT, %32#4, %44, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %47 = stablehlo.compare LT, %iterArg_5, %46, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %c_21 = stablehlo.constant dense<40> : tensor<i64>
      %48 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<4xi64>
      %49 = stablehlo.compare LT, %iterArg_8, %48, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
      %c_22 = stablehlo.constant dense<false> : tensor<i1>
      %50 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %51 = stablehlo.compare NE, %49, %50, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %52 = stablehlo.convert %51 : tensor<4xi1>
      %53 = stablehlo.and %47, %52 : tensor<4xi1>
      %54 = stablehlo.not %iterArg_9 : tensor<4xi1>
      %55 = stablehlo.and %53, %54 : tensor<4xi1>
      %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %57 = stablehlo.select %56, %33, %iterArg_5 : tensor<4xi1>, tensor<4xf64>
      %58 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi1>) -> tensor<4x2xi1>
      %59 = stablehlo.select %58, %32#3, %iterArg_6 : tensor<4x2xi1>, tensor<4x2xf64>
      %60 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %61 = stablehlo.select %60, %41, %iterArg_7 : tensor<4xi1>, tensor<4xf64>
      %62 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %63 = stablehlo.select %62, %43, %iterArg_8 : tensor<4xi1>, tensor<4xi64>
      %64 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %65 = stablehlo.select %64, %45, %iterArg_9 : tensor<4xi1>, tensor<4xi1>
      stablehlo.return %iterArg, %57, %59, %61, %63, %65 : tensor<f64>, tensor<4xf64>, tensor<4x2xf64>, tensor<4xf64>, tensor<4xi64>, tensor<4xi1>
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
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf64>
    return %5 : tensor<4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
