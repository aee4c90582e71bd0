// import jax
// import jax.numpy as jnp
//
//
// def compute_tide(
//     h: jnp.ndarray,
//     vel_x: jnp.ndarray,
//     friction: jnp.ndarray,
//     dt: jnp.ndarray,
//     grav: jnp.ndarray,
//     is_valid: jnp.ndarray,
// ):
//     def one_step(_, packed):
//         level, un = packed
//         dh = (jnp.roll(level, -1) - jnp.roll(level, 1)) / 2
//         u_new = un - dt * (grav * dh + friction * un + un * (un - jnp.roll(un, 1)))
//         fy = level * u_new
//         return (level - dt * jnp.gradient(fy, axis=0), u_new)
//
//     h_now, vel_now = jax.lax.fori_loop(0, 2, one_step, (h, vel_x))
//     mu = jnp.sum(h_now, where=is_valid) / jnp.maximum(jnp.sum(is_valid), 1)
//     return mu, vel_now
//
//   h: float64[3] in [0.6, 1.4]
//   vel_x: float64[3] in [-0.4, 0.4]
//   friction: float64[] in [0.01, 0.2]
//   dt: float64[] in [0.05, 0.2]
//   grav: float64[] in [0.5, 1.5]
//   is_valid: bool[3] in [0, 1]
// -----
// forward, cpu
module @jit_compute_tide attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<3xi1>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:6 = stablehlo.while(%iterArg = %arg4, %iterArg_3 = %arg2, %iterArg_4 = %arg3, %iterArg_5 = %c, %iterArg_6 = %arg0, %iterArg_7 = %arg1) : tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_8 = stablehlo.constant dense<2> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @_roll_static(%iterArg_6) : (tensor<3xf64>) -> tensor<3xf64>
      %10 = func.call @_roll_static_0(%iterArg_6) : (tensor<3xf64>) -> tensor<3xf64>
      %11 = stablehlo.subtract %9, %10 : tensor<3xf64>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %13 = stablehlo.divide %11, %12 : tensor<3xf64>
      %14 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %15 = stablehlo.multiply %14, %13 : tensor<3xf64>
      %16 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %17 = stablehlo.multiply %16, %iterArg_7 : tensor<3xf64>
      %18 = stablehlo.add %15, %17 : tensor<3xf64>
      %19 = func.call @_roll_static_0(%iterArg_7) : (tensor<3xf64>) -> tensor<3xf64>
      %20 = stablehlo.subtract %iterArg_7, %19 : tensor<3xf64>
      %21 = stablehlo.multiply %iterArg_7, %20 : tensor<3xf64>
      %22 = stablehlo.add %18, %21 : tensor<3xf64>
      %23 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %24 = stablehlo.multiply %23, %22 : tensor<3xf64>
      %25 = stablehlo.subtract %iterArg_7, %24 : tensor<3xf64>
      %26 = stablehlo.multiply %iterArg_6, %25 : tensor<3xf64>
      %27 = func.call @gradient(%26) : (tensor<3xf64>) -> tensor<3xf64>
      %28 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %29 = stablehlo.multiply %28, %27 : tensor<3xf64>
      %30 = stablehlo.subtract %iterArg_6, %29 : tensor<3xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %31 = stablehlo.add %iterArg_5, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %31, %30, %25 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = call @_where(%arg5, %0#4, %cst) : (tensor<3xi1>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %3 = stablehlo.convert %arg5 : (tensor<3xi1>) -> tensor<3xi32>
    %4 = stablehlo.convert %3 : (tensor<3xi32>) -> tensor<3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<3xi64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %6 = stablehlo.maximum %5, %c_2 : tensor<i64>
    %7 = stablehlo.convert %6 : (tensor<i64>) -> tensor<f64>
    %8 = stablehlo.divide %2, %7 : tensor<f64>
    return %8, %0#5 : tensor<f64>, tensor<3xf64>
  }
  func.func private @_roll_static(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [1:3] : (tensor<3xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf64>, tensor<1xf64>) -> tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf64>) -> tensor<2xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<2xf64>) -> tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @gradient(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<1xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %12 = stablehlo.divide %10, %11 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    return %17 : tensor<3xf64>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf64>
    return %1 : tensor<3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<3xi1>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<f64> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:13 = stablehlo.while(%iterArg = %arg3, %iterArg_14 = %arg4, %iterArg_15 = %arg2, %iterArg_16 = %c, %iterArg_17 = %arg0, %iterArg_18 = %arg1, %iterArg_19 = %0, %iterArg_20 = %1, %iterArg_21 = %2, %iterArg_22 = %3, %iterArg_23 = %4, %iterArg_24 = %5, %iterArg_25 = %6) : tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
    cond {
      %c_26 = stablehlo.constant dense<2> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_16, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @_roll_static(%iterArg_17) : (tensor<3xf64>) -> tensor<3xf64>
      %19 = func.call @_roll_static_0(%iterArg_17) : (tensor<3xf64>) -> tensor<3xf64>
      %20 = stablehlo.subtract %18, %19 : tensor<3xf64>
      %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %22 = stablehlo.divide %20, %21 : tensor<3xf64>
      %23 = stablehlo.broadcast_in_dim %iterArg_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %24 = stablehlo.multiply %23, %22 : tensor<3xf64>
      %25 = stablehlo.broadcast_in_dim %iterArg_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %26 = stablehlo.multiply %25, %iterArg_18 : tensor<3xf64>
      %27 = stablehlo.add %24, %26 : tensor<3xf64>
      %28 = func.call @_roll_static_0(%iterArg_18) : (tensor<3xf64>) -> tensor<3xf64>
      %29 = stablehlo.subtract %iterArg_18, %28 : tensor<3xf64>
      %30 = stablehlo.multiply %iterArg_18, %29 : tensor<3xf64>
      %31 = stablehlo.add %27, %30 : tensor<3xf64>
      %32 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %33 = stablehlo.multiply %32, %31 : tensor<3xf64>
      %34 = stablehlo.subtract %iterArg_18, %33 : tensor<3xf64>
      %35 = stablehlo.multiply %iterArg_17, %34 : tensor<3xf64>
      %36 = func.call @gradient(%35) : (tensor<3xf64>) -> tensor<3xf64>
      %37 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %38 = stablehlo.multiply %37, %36 : tensor<3xf64>
      %39 = stablehlo.subtract %iterArg_17, %38 : tensor<3xf64>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_19, %22, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_20, %iterArg_18, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_21, %29, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_22, %31, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_23, %34, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_17, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_25, %36, %iterArg_16) : (tensor<2x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %47 = stablehlo.add %iterArg_16, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %47, %39, %34, %40, %41, %42, %43, %44, %45, %46 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
    }
    %8 = stablehlo.convert %arg5 : (tensor<3xi1>) -> tensor<3xi32>
    %9 = stablehlo.convert %8 : (tensor<3xi32>) -> tensor<3xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %10 = stablehlo.reduce(%9 init: %c_6) applies stablehlo.add across dimensions = [0] : (tensor<3xi64>, tensor<i64>) -> tensor<i64>
    %c_7 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.maximum %10, %c_7 : tensor<i64>
    %12 = stablehlo.convert %11 : (tensor<i64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.divide %cst_9, %12 : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = call @_where(%arg5, %15) : (tensor<3xi1>, tensor<3xf64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %17:16 = stablehlo.while(%iterArg = %7#6, %iterArg_14 = %7#7, %iterArg_15 = %7#8, %iterArg_16 = %7#9, %iterArg_17 = %7#10, %iterArg_18 = %7#11, %iterArg_19 = %7#12, %iterArg_20 = %arg4, %iterArg_21 = %arg2, %iterArg_22 = %arg3, %iterArg_23 = %c_13, %iterArg_24 = %cst_10, %iterArg_25 = %cst_11, %iterArg_26 = %cst_12, %iterArg_27 = %16, %iterArg_28 = %13) : tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_29 = stablehlo.constant dense<2> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_23, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<2> : tensor<i64>
      %18 = stablehlo.subtract %c_29, %iterArg_23 : tensor<i64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.subtract %18, %c_30 : tensor<i64>
      %20 = func.call @dynamic_index_in_dim(%iterArg, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_14, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_15, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_16, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %24 = func.call @dynamic_index_in_dim(%iterArg_17, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %25 = func.call @dynamic_index_in_dim(%iterArg_18, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %26 = func.call @dynamic_index_in_dim(%iterArg_19, %19) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
      %27 = stablehlo.negate %iterArg_27 : tensor<3xf64>
      %28 = stablehlo.broadcast_in_dim %iterArg_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %29 = stablehlo.multiply %28, %27 : tensor<3xf64>
      %30 = stablehlo.multiply %27, %26 : tensor<3xf64>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
      %32 = stablehlo.add %iterArg_26, %31 : tensor<f64>
      %33 = func.call @gradient_1(%29) : (tensor<3xf64>) -> tensor<3xf64>
      %34 = stablehlo.multiply %25, %33 : tensor<3xf64>
      %35 = stablehlo.add %iterArg_28, %34 : tensor<3xf64>
      %36 = stablehlo.multiply %33, %24 : tensor<3xf64>
      %37 = stablehlo.add %iterArg_27, %36 : tensor<3xf64>
      %38 = stablehlo.negate %35 : tensor<3xf64>
      %39 = stablehlo.broadcast_in_dim %iterArg_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %40 = stablehlo.multiply %39, %38 : tensor<3xf64>
      %41 = stablehlo.multiply %38, %23 : tensor<3xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %42 = stablehlo.reduce(%41 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
      %43 = stablehlo.add %32, %42 : tensor<f64>
      %44 = stablehlo.multiply %21, %40 : tensor<3xf64>
      %45 = stablehlo.multiply %40, %22 : tensor<3xf64>
      %46 = stablehlo.add %35, %45 : tensor<3xf64>
      %47 = stablehlo.negate %44 : tensor<3xf64>
      %48 = stablehlo.add %46, %44 : tensor<3xf64>
      %49 = func.call @_roll_static_2(%47) : (tensor<3xf64>) -> tensor<3xf64>
      %50 = stablehlo.add %48, %49 : tensor<3xf64>
      %51 = stablehlo.broadcast_in_dim %iterArg_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %52 = stablehlo.multiply %51, %40 : tensor<3xf64>
      %53 = stablehlo.add %50, %52 : tensor<3xf64>
      %54 = stablehlo.multiply %40, %21 : tensor<3xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %55 = stablehlo.reduce(%54 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
      %56 = stablehlo.add %iterArg_25, %55 : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %iterArg_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %58 = stablehlo.multiply %57, %40 : tensor<3xf64>
      %59 = stablehlo.multiply %40, %20 : tensor<3xf64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %60 = stablehlo.reduce(%59 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
      %61 = stablehlo.add %iterArg_24, %60 : tensor<f64>
      %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %63 = stablehlo.divide %58, %62 : tensor<3xf64>
      %64 = stablehlo.negate %63 : tensor<3xf64>
      %65 = func.call @_roll_static_2(%64) : (tensor<3xf64>) -> tensor<3xf64>
      %66 = stablehlo.add %37, %65 : tensor<3xf64>
      %67 = func.call @_roll_static_3(%63) : (tensor<3xf64>) -> tensor<3xf64>
      %68 = stablehlo.add %66, %67 : tensor<3xf64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.add %iterArg_23, %c_36 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %69, %61, %56, %43, %68, %53 : tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>
    }
    return %17#14, %17#15, %17#12, %17#13, %17#11 : tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @_roll_static(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [1:3] : (tensor<3xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf64>, tensor<1xf64>) -> tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf64>) -> tensor<2xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<2xf64>) -> tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @gradient(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<1xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %12 = stablehlo.divide %10, %11 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    return %17 : tensor<3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<2x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<2x3xf64>
    return %1 : tensor<2x3xf64>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @gradient_1(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %2 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.divide %0, %3 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.divide %1, %7 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<1xf64>
    %11 = stablehlo.negate %10 : tensor<1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.pad %11, %cst_3, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.pad %10, %cst_4, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.add %12, %13 : tensor<3xf64>
    %15 = stablehlo.negate %6 : tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %15, %cst_5, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %17 = stablehlo.add %14, %16 : tensor<3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.pad %6, %cst_6, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %19 = stablehlo.add %17, %18 : tensor<3xf64>
    %20 = stablehlo.negate %4 : tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.pad %20, %cst_7, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %22 = stablehlo.add %19, %21 : tensor<3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.pad %4, %cst_8, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %24 = stablehlo.add %22, %23 : tensor<3xf64>
    return %24 : tensor<3xf64>
  }
  func.func private @_roll_static_2(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:3] : (tensor<3xf64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.add %2, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
  func.func private @_roll_static_3(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<3xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.add %2, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
