// import jax.numpy as jnp
// from jax import lax
//
//
// def leapfrog(coords, is_valid, vel, mass, step_size):
//     def tick(_, st):
//         xt, u_t = st
//         disp = xt[:, None] - xt
//         d2 = (disp * disp).sum(-1) + 1.0
//         strength = d2**-1.5
//         acc = -jnp.sum(mass[None, :, None] * disp * strength[..., None], axis=1)
//         x_new = xt + step_size * u_t + step_size**2 / 2 * acc
//         rij = x_new[:, None] - x_new
//         r2 = jnp.sum(rij**2, axis=-1) + 1.0
//         pull = 1 / (r2 * jnp.sqrt(r2))
//         accel = -jnp.sum(mass[None, :, None] * rij * pull[..., None], axis=1)
//         vn = u_t + step_size / 2 * (acc + accel)
//         return (x_new, vn)
//
//     q_t, v_now = lax.fori_loop(0, 2, tick, (coords, vel))
//     mu = jnp.sum(jnp.where(is_valid, v_now, 0)) / jnp.maximum(jnp.sum(is_valid), 1)
//     return q_t, mu
//
//   coords: float64[5, 1] in [-1.5, 1.5]
//   is_valid: bool[5, 1] in [0, 1]
//   vel: float64[5, 1] in [-0.6, 0.6]
//   mass: float64[5] in [0.3, 1.5]
//   step_size: float64[] in [0.02, 0.1]
// -----
// forward, cpu
module @jit_leapfrog attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xi1>, %arg2: tensor<5x1xf64>, %arg3: tensor<5xf64>, %arg4: tensor<f64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:5 = stablehlo.while(%iterArg = %arg3, %iterArg_3 = %arg4, %iterArg_4 = %c, %iterArg_5 = %arg0, %iterArg_6 = %arg2) : tensor<5xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>)
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg_4, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %10, %9#0, %9#1 : tensor<5xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = call @_where(%arg1, %0#4, %c_0) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %3 = stablehlo.convert %arg1 : (tensor<5x1xi1>) -> tensor<5x1xi32>
    %4 = stablehlo.convert %3 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xi64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %6 = stablehlo.maximum %5, %c_2 : tensor<i64>
    %7 = stablehlo.convert %6 : (tensor<i64>) -> tensor<f64>
    %8 = stablehlo.divide %2, %7 : tensor<f64>
    return %0#3, %8 : tensor<5x1xf64>, tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<5x1xf64>, %arg3: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<5x5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %8 = stablehlo.add %6, %7 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.power %8, %9 : tensor<5x5xf64>
    %11 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %13 = stablehlo.multiply %12, %4 : tensor<5x5x1xf64>
    %14 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %15 = stablehlo.multiply %13, %14 : tensor<5x5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %17 = stablehlo.negate %16 : tensor<5x1xf64>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %19 = stablehlo.multiply %18, %arg3 : tensor<5x1xf64>
    %20 = stablehlo.add %arg2, %19 : tensor<5x1xf64>
    %21 = stablehlo.multiply %arg1, %arg1 : tensor<f64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.divide %21, %cst_3 : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %24 = stablehlo.multiply %23, %17 : tensor<5x1xf64>
    %25 = stablehlo.add %20, %24 : tensor<5x1xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %27 = stablehlo.broadcast_in_dim %25, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<5x5x1xf64>
    %31 = stablehlo.multiply %30, %30 : tensor<5x5x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x5xf64>
    %35 = stablehlo.sqrt %34 : tensor<5x5xf64>
    %36 = stablehlo.multiply %34, %35 : tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %38 = stablehlo.divide %37, %36 : tensor<5x5xf64>
    %39 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %41 = stablehlo.multiply %40, %30 : tensor<5x5x1xf64>
    %42 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %43 = stablehlo.multiply %41, %42 : tensor<5x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %45 = stablehlo.negate %44 : tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %46 = stablehlo.divide %arg1, %cst_8 : tensor<f64>
    %47 = stablehlo.add %17, %45 : tensor<5x1xf64>
    %48 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %49 = stablehlo.multiply %48, %47 : tensor<5x1xf64>
    %50 = stablehlo.add %arg3, %49 : tensor<5x1xf64>
    return %25, %50 : tensor<5x1xf64>, tensor<5x1xf64>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<i64>) -> tensor<5x1xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xi1>, %arg2: tensor<5x1xf64>, %arg3: tensor<5xf64>, %arg4: tensor<f64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<5x1xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.subtract %cst, %cst_0 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.multiply %arg4, %arg4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst_1, %arg4 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %2, %cst_2 : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.divide %arg4, %cst_3 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x5x5x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %22:24 = stablehlo.while(%iterArg = %6, %iterArg_26 = %5, %iterArg_27 = %arg4, %iterArg_28 = %4, %iterArg_29 = %1, %iterArg_30 = %0, %iterArg_31 = %c, %iterArg_32 = %arg0, %iterArg_33 = %arg2, %iterArg_34 = %7, %iterArg_35 = %8, %iterArg_36 = %9, %iterArg_37 = %10, %iterArg_38 = %11, %iterArg_39 = %12, %iterArg_40 = %13, %iterArg_41 = %14, %iterArg_42 = %15, %iterArg_43 = %16, %iterArg_44 = %17, %iterArg_45 = %18, %iterArg_46 = %19, %iterArg_47 = %20, %iterArg_48 = %21) : tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.compare LT, %iterArg_31, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34:17 = func.call @closed_call(%iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_32, %iterArg_33) : (tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>)
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_34, %34#2, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %34#3, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_36, %34#4, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_37, %34#5, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %34#6, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %34#7, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_40, %34#8, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %34#9, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %43 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %34#10, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %34#11, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %34#12, %iterArg_31) : (tensor<2x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_45, %34#13, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_46, %34#14, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_47, %34#15, %iterArg_31) : (tensor<2x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<2x5x5x1xf64>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %34#16, %iterArg_31) : (tensor<2x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<2x5x1xf64>
      %c_49 = stablehlo.constant dense<1> : tensor<i64>
      %50 = stablehlo.add %iterArg_31, %c_49 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %50, %34#0, %34#1, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49 : tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>
    }
    %23 = stablehlo.convert %arg1 : (tensor<5x1xi1>) -> tensor<5x1xi32>
    %24 = stablehlo.convert %23 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %25 = stablehlo.reduce(%24 init: %c_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xi64>, tensor<i64>) -> tensor<i64>
    %c_20 = stablehlo.constant dense<1> : tensor<i64>
    %26 = stablehlo.maximum %25, %c_20 : tensor<i64>
    %27 = stablehlo.convert %26 : (tensor<i64>) -> tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.divide %cst_22, %27 : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %31 = call @_where(%arg1, %30) : (tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %33:26 = stablehlo.while(%iterArg = %22#9, %iterArg_26 = %22#10, %iterArg_27 = %22#11, %iterArg_28 = %22#12, %iterArg_29 = %22#13, %iterArg_30 = %22#14, %iterArg_31 = %22#15, %iterArg_32 = %22#16, %iterArg_33 = %22#17, %iterArg_34 = %22#18, %iterArg_35 = %22#19, %iterArg_36 = %22#20, %iterArg_37 = %22#21, %iterArg_38 = %22#22, %iterArg_39 = %22#23, %iterArg_40 = %1, %iterArg_41 = %arg4, %iterArg_42 = %3, %iterArg_43 = %4, %iterArg_44 = %5, %iterArg_45 = %6, %iterArg_46 = %c_25, %iterArg_47 = %32, %iterArg_48 = %cst_24, %iterArg_49 = %28, %iterArg_50 = %31) : tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_51 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.compare LT, %iterArg_46, %c_51, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_51 = stablehlo.constant dense<2> : tensor<i64>
      %34 = stablehlo.subtract %c_51, %iterArg_46 : tensor<i64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.subtract %34, %c_52 : tensor<i64>
      %36 = func.call @dynamic_index_in_dim(%iterArg, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg_26, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %38 = func.call @dynamic_index_in_dim(%iterArg_27, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %39 = func.call @dynamic_index_in_dim(%iterArg_28, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_29, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_30, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %42 = func.call @dynamic_index_in_dim(%iterArg_31, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg_32, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg_33, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %45 = func.call @dynamic_index_in_dim_2(%iterArg_34, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %46 = func.call @dynamic_index_in_dim_2(%iterArg_35, %35) : (tensor<2x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %47 = func.call @dynamic_index_in_dim(%iterArg_36, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %48 = func.call @dynamic_index_in_dim(%iterArg_37, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %49 = func.call @dynamic_index_in_dim(%iterArg_38, %35) : (tensor<2x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %50 = func.call @dynamic_index_in_dim_3(%iterArg_39, %35) : (tensor<2x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %51:4 = func.call @closed_call_4(%iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50) : (tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>) -> (tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>)
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_46, %c_53 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %52, %51#0, %51#1, %51#2, %51#3 : tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x5x1xf64>, tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<1x5x1xf64>, tensor<f64>, tensor<i64>, tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    return %33#24, %33#25, %33#22, %33#23 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>, tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<1x5x1xf64>, %arg5: tensor<f64>, %arg6: tensor<5x1xf64>, %arg7: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg6, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg6, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<5x5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %8 = stablehlo.add %6, %7 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.power %8, %9 : tensor<5x5xf64>
    %11 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %12 = stablehlo.power %8, %11 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<-1.500000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x5xf64>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %16 = stablehlo.multiply %15, %4 : tensor<5x5x1xf64>
    %17 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %18 = stablehlo.multiply %16, %17 : tensor<5x5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %20 = stablehlo.negate %19 : tensor<5x1xf64>
    %21 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %22 = stablehlo.multiply %21, %arg7 : tensor<5x1xf64>
    %23 = stablehlo.add %arg6, %22 : tensor<5x1xf64>
    %24 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %25 = stablehlo.multiply %24, %20 : tensor<5x1xf64>
    %26 = stablehlo.add %23, %25 : tensor<5x1xf64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %28 = stablehlo.broadcast_in_dim %26, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %31 = stablehlo.subtract %29, %30 : tensor<5x5x1xf64>
    %32 = stablehlo.multiply %31, %31 : tensor<5x5x1xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %34 = stablehlo.multiply %33, %31 : tensor<5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %37 = stablehlo.add %35, %36 : tensor<5x5xf64>
    %38 = stablehlo.sqrt %37 : tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %40 = stablehlo.divide %39, %38 : tensor<5x5xf64>
    %41 = stablehlo.multiply %37, %38 : tensor<5x5xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %43 = stablehlo.divide %42, %41 : tensor<5x5xf64>
    %44 = stablehlo.multiply %41, %41 : tensor<5x5xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %46 = stablehlo.divide %45, %44 : tensor<5x5xf64>
    %47 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %48 = stablehlo.multiply %47, %31 : tensor<5x5x1xf64>
    %49 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %50 = stablehlo.multiply %48, %49 : tensor<5x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %52 = stablehlo.negate %51 : tensor<5x1xf64>
    %53 = stablehlo.add %20, %52 : tensor<5x1xf64>
    %54 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %55 = stablehlo.multiply %54, %53 : tensor<5x1xf64>
    %56 = stablehlo.add %arg7, %55 : tensor<5x1xf64>
    return %26, %56, %4, %14, %17, %16, %arg7, %20, %34, %40, %38, %37, %46, %31, %49, %48, %53 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x5x5x1xf64>, %arg1: tensor<5x5x1xf64>, %arg2: tensor<i64>) -> tensor<2x5x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x5x1xf64>) -> tensor<1x5x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x5x1xf64>
    return %1 : tensor<2x5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<i64>) -> tensor<2x5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x5xf64>, tensor<1x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x5xf64>
    return %1 : tensor<2x5x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<i64>) -> tensor<2x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x5x1xf64>
    return %1 : tensor<2x5x1xf64>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x1xi1>, tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x5x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 5, 1] : (tensor<2x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5x1xf64>) -> tensor<5x5x1xf64>
    return %1 : tensor<5x5x1xf64>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x5x5xf64>, %arg1: tensor<i64>) -> tensor<5x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<2x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<2x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
  func.func private @closed_call_4(%arg0: tensor<1x5x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<1x5x1xf64>, %arg5: tensor<f64>, %arg6: tensor<5xf64>, %arg7: tensor<f64>, %arg8: tensor<5x1xf64>, %arg9: tensor<5x1xf64>, %arg10: tensor<5x5x1xf64>, %arg11: tensor<5x5xf64>, %arg12: tensor<5x5x1xf64>, %arg13: tensor<5x5x1xf64>, %arg14: tensor<5x1xf64>, %arg15: tensor<5x1xf64>, %arg16: tensor<5x5x1xf64>, %arg17: tensor<5x5xf64>, %arg18: tensor<5x5xf64>, %arg19: tensor<5x5xf64>, %arg20: tensor<5x5xf64>, %arg21: tensor<5x5x1xf64>, %arg22: tensor<5x5x1xf64>, %arg23: tensor<5x5x1xf64>, %arg24: tensor<5x1xf64>) -> (tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.multiply %0, %arg9 : tensor<5x1xf64>
    %2 = stablehlo.multiply %arg9, %arg24 : tensor<5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f64>
    %5 = stablehlo.add %arg7, %4 : tensor<f64>
    %6 = stablehlo.negate %1 : tensor<5x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %8 = stablehlo.multiply %arg23, %7 : tensor<5x5x1xf64>
    %9 = stablehlo.multiply %7, %arg22 : tensor<5x5x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %11 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %12 = stablehlo.multiply %11, %9 : tensor<5x5x1xf64>
    %13 = stablehlo.multiply %9, %arg21 : tensor<5x5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %15 = stablehlo.reshape %14 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %17 = stablehlo.add %arg6, %16 : tensor<5xf64>
    %18 = stablehlo.multiply %10, %arg20 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %20 = stablehlo.multiply %18, %19 : tensor<5x5xf64>
    %21 = stablehlo.negate %20 : tensor<5x5xf64>
    %22 = stablehlo.multiply %arg19, %21 : tensor<5x5xf64>
    %23 = stablehlo.multiply %21, %arg18 : tensor<5x5xf64>
    %24 = stablehlo.multiply %22, %arg17 : tensor<5x5xf64>
    %25 = stablehlo.add %23, %24 : tensor<5x5xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %27 = stablehlo.multiply %26, %arg16 : tensor<5x5x1xf64>
    %28 = stablehlo.add %12, %27 : tensor<5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %30 = stablehlo.reshape %29 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %31 = stablehlo.negate %28 : tensor<5x5x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %33 = stablehlo.reshape %32 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%33 init: %cst_7) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %36 = stablehlo.add %arg8, %35 : tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %39 = stablehlo.add %36, %38 : tensor<5x1xf64>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<5x1xf64>
    %42 = stablehlo.add %1, %41 : tensor<5x1xf64>
    %43 = stablehlo.multiply %39, %arg15 : tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %45 = stablehlo.divide %44, %cst_10 : tensor<f64>
    %46 = stablehlo.multiply %45, %arg2 : tensor<f64>
    %47 = stablehlo.add %5, %46 : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %49 = stablehlo.multiply %48, %39 : tensor<5x1xf64>
    %50 = stablehlo.add %arg9, %49 : tensor<5x1xf64>
    %51 = stablehlo.multiply %39, %arg14 : tensor<5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %53 = stablehlo.add %47, %52 : tensor<f64>
    %54 = stablehlo.negate %42 : tensor<5x1xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %56 = stablehlo.multiply %arg13, %55 : tensor<5x5x1xf64>
    %57 = stablehlo.multiply %55, %arg12 : tensor<5x5x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.reduce(%56 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %59 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %60 = stablehlo.multiply %59, %57 : tensor<5x5x1xf64>
    %61 = stablehlo.multiply %57, %arg10 : tensor<5x5x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %63 = stablehlo.reshape %62 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%63 init: %cst_14) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %65 = stablehlo.add %17, %64 : tensor<5xf64>
    %66 = stablehlo.multiply %58, %arg11 : tensor<5x5xf64>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %68 = stablehlo.multiply %arg10, %67 : tensor<5x5x1xf64>
    %69 = stablehlo.add %60, %68 : tensor<5x5x1xf64>
    %70 = stablehlo.multiply %67, %arg10 : tensor<5x5x1xf64>
    %71 = stablehlo.add %69, %70 : tensor<5x5x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.reduce(%71 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %73 = stablehlo.reshape %72 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %74 = stablehlo.negate %71 : tensor<5x5x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %75 = stablehlo.reduce(%74 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %76 = stablehlo.reshape %75 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.reduce(%76 init: %cst_17) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %79 = stablehlo.add %39, %78 : tensor<5x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.reduce(%73 init: %cst_18) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %82 = stablehlo.add %79, %81 : tensor<5x1xf64>
    return %65, %53, %82, %50 : tensor<5xf64>, tensor<f64>, tensor<5x1xf64>, tensor<5x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
