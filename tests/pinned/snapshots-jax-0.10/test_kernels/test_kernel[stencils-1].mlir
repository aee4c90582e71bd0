// import jax
// import jax.numpy as jnp
//
//
// def tide(surface, u):
//     def iterate(_, packed):
//         h_now, vel_now = packed
//         slope = jnp.gradient(h_now, axis=0)
//         vel_next = vel_now - 0.1 * (
//             1.39 * slope + 0.2 * vel_now + vel_now * (jnp.gradient(vel_now, axis=0))
//         )
//         flux = h_now * vel_next
//         df = flux - jnp.roll(flux, 1)
//         return (h_now - 0.1 * df, vel_next)
//
//     level, ux = jax.lax.fori_loop(0, 1, iterate, (surface, u))
//     e = jnp.exp(ux)
//     weighted = 0.59 * e
//     sqrt_x = jnp.sqrt(jnp.sum(level**2) + 0.6)
//     residual = weighted - 0.35 * jnp.sin(weighted)
//     return sqrt_x, residual
//
//   surface: float64[9] in [0.6, 1.4]
//   u: float64[9] in [-0.4, 0.4]
// -----
// forward, cpu
module @jit_tide attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:3 = stablehlo.while(%iterArg = %c, %iterArg_3 = %arg0, %iterArg_4 = %arg1) : tensor<i64>, tensor<9xf64>, tensor<9xf64>
    cond {
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call(%iterArg_3, %iterArg_4) : (tensor<9xf64>, tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>)
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg, %c_5 : tensor<i64>
      stablehlo.return %13, %12#0, %12#1 : tensor<i64>, tensor<9xf64>, tensor<9xf64>
    }
    %1 = stablehlo.exponential %0#2 : tensor<9xf64>
    %cst = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<9xf64>
    %4 = stablehlo.multiply %0#1, %0#1 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %6 = stablehlo.add %5, %cst_1 : tensor<f64>
    %7 = stablehlo.sqrt %6 : tensor<f64>
    %8 = stablehlo.sine %3 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<9xf64>
    %11 = stablehlo.subtract %3, %10 : tensor<9xf64>
    return %7, %11 : tensor<f64>, tensor<9xf64>
  }
  func.func private @closed_call(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>) {
    %0 = call @gradient(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %cst = stablehlo.constant dense<1.390000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.multiply %3, %arg1 : tensor<9xf64>
    %5 = stablehlo.add %2, %4 : tensor<9xf64>
    %6 = call @gradient(%arg1) : (tensor<9xf64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %arg1, %6 : tensor<9xf64>
    %8 = stablehlo.add %5, %7 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<9xf64>
    %11 = stablehlo.subtract %arg1, %10 : tensor<9xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<9xf64>
    %13 = call @_roll_static(%12) : (tensor<9xf64>) -> tensor<9xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %17 = stablehlo.subtract %arg0, %16 : tensor<9xf64>
    return %17, %11 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @gradient(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [7:8] : (tensor<9xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:9] : (tensor<9xf64>) -> tensor<7xf64>
    %7 = stablehlo.slice %arg0 [0:7] : (tensor<9xf64>) -> tensor<7xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<7xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.divide %10, %11 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<7xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %17 : tensor<9xf64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<8xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x9xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x9xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x9xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:7 = stablehlo.while(%iterArg = %c, %iterArg_13 = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3) : tensor<i64>, tensor<9xf64>, tensor<9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>
    cond {
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg, %c_19, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29:6 = func.call @closed_call(%iterArg_13, %iterArg_14) : (tensor<9xf64>, tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>)
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_15, %29#2, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_16, %29#3, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_17, %29#4, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_18, %29#5, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg, %c_19 : tensor<i64>
      stablehlo.return %34, %29#0, %29#1, %30, %31, %32, %33 : tensor<i64>, tensor<9xf64>, tensor<9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>
    }
    %5 = stablehlo.exponential %4#2 : tensor<9xf64>
    %cst_3 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<9xf64>
    %8 = stablehlo.multiply %4#1, %4#1 : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.multiply %9, %4#1 : tensor<9xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%8 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %12 = stablehlo.add %11, %cst_6 : tensor<f64>
    %13 = stablehlo.sqrt %12 : tensor<f64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %14 = stablehlo.divide %cst_7, %13 : tensor<f64>
    %15 = stablehlo.cosine %7 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %17 = stablehlo.negate %16 : tensor<9xf64>
    %cst_9 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %19 = stablehlo.multiply %18, %17 : tensor<9xf64>
    %20 = stablehlo.multiply %19, %15 : tensor<9xf64>
    %21 = stablehlo.add %16, %20 : tensor<9xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.multiply %cst_10, %14 : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %24 = stablehlo.multiply %23, %10 : tensor<9xf64>
    %cst_11 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.multiply %25, %21 : tensor<9xf64>
    %27 = stablehlo.multiply %26, %5 : tensor<9xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %28:7 = stablehlo.while(%iterArg = %4#3, %iterArg_13 = %4#4, %iterArg_14 = %4#5, %iterArg_15 = %4#6, %iterArg_16 = %c_12, %iterArg_17 = %24, %iterArg_18 = %27) : tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<i64>, tensor<9xf64>, tensor<9xf64>
    cond {
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.subtract %29, %c_20 : tensor<i64>
      %31 = func.call @dynamic_index_in_dim(%iterArg, %30) : (tensor<1x9xf64>, tensor<i64>) -> tensor<9xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_13, %30) : (tensor<1x9xf64>, tensor<i64>) -> tensor<9xf64>
      %33 = func.call @dynamic_index_in_dim(%iterArg_14, %30) : (tensor<1x9xf64>, tensor<i64>) -> tensor<9xf64>
      %34 = func.call @dynamic_index_in_dim(%iterArg_15, %30) : (tensor<1x9xf64>, tensor<i64>) -> tensor<9xf64>
      %35:2 = func.call @closed_call_0(%iterArg_17, %iterArg_18, %31, %32, %33, %34) : (tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>)
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %36 = stablehlo.add %iterArg_16, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %36, %35#0, %35#1 : tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<i64>, tensor<9xf64>, tensor<9xf64>
    }
    return %28#5, %28#6 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @closed_call(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>) {
    %0 = call @gradient(%arg0) : (tensor<9xf64>) -> tensor<9xf64>
    %cst = stablehlo.constant dense<1.390000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.multiply %3, %arg1 : tensor<9xf64>
    %5 = stablehlo.add %2, %4 : tensor<9xf64>
    %6 = call @gradient(%arg1) : (tensor<9xf64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %arg1, %6 : tensor<9xf64>
    %8 = stablehlo.add %5, %7 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<9xf64>
    %11 = stablehlo.subtract %arg1, %10 : tensor<9xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<9xf64>
    %13 = call @_roll_static(%12) : (tensor<9xf64>) -> tensor<9xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf64>
    %17 = stablehlo.subtract %arg0, %16 : tensor<9xf64>
    return %17, %11, %6, %arg1, %11, %arg0 : tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>
  }
  func.func private @gradient(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf64>
    %3 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [7:8] : (tensor<9xf64>) -> tensor<1xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf64>
    %6 = stablehlo.slice %arg0 [2:9] : (tensor<9xf64>) -> tensor<7xf64>
    %7 = stablehlo.slice %arg0 [0:7] : (tensor<9xf64>) -> tensor<7xf64>
    %8 = stablehlo.subtract %6, %7 : tensor<7xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.divide %10, %11 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.divide %5, %13 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.divide %2, %15 : tensor<1xf64>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf64>, tensor<7xf64>, tensor<1xf64>) -> tensor<9xf64>
    return %17 : tensor<9xf64>
  }
  func.func private @_roll_static(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf64>) -> tensor<8xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<8xf64>) -> tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1x9xf64>, %arg1: tensor<9xf64>, %arg2: tensor<i64>) -> tensor<1x9xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<9xf64>) -> tensor<1x9xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x9xf64>, tensor<1x9xf64>, tensor<i64>, tensor<i64>) -> tensor<1x9xf64>
    return %1 : tensor<1x9xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x9xf64>, %arg1: tensor<i64>) -> tensor<9xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 9] : (tensor<1x9xf64>, tensor<i64>, tensor<i64>) -> tensor<1x9xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x9xf64>) -> tensor<9xf64>
    return %1 : tensor<9xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>, %arg2: tensor<9xf64>, %arg3: tensor<9xf64>, %arg4: tensor<9xf64>, %arg5: tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<9xf64>
    %3 = stablehlo.negate %2 : tensor<9xf64>
    %4 = call @_roll_static_1(%3) : (tensor<9xf64>) -> tensor<9xf64>
    %5 = stablehlo.add %2, %4 : tensor<9xf64>
    %6 = stablehlo.multiply %arg5, %5 : tensor<9xf64>
    %7 = stablehlo.add %arg1, %6 : tensor<9xf64>
    %8 = stablehlo.multiply %5, %arg4 : tensor<9xf64>
    %9 = stablehlo.add %arg0, %8 : tensor<9xf64>
    %10 = stablehlo.negate %7 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.multiply %11, %10 : tensor<9xf64>
    %13 = stablehlo.multiply %arg3, %12 : tensor<9xf64>
    %14 = stablehlo.multiply %12, %arg2 : tensor<9xf64>
    %15 = stablehlo.add %7, %14 : tensor<9xf64>
    %16 = call @gradient_2(%13) : (tensor<9xf64>) -> tensor<9xf64>
    %17 = stablehlo.add %15, %16 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %19 = stablehlo.multiply %18, %12 : tensor<9xf64>
    %20 = stablehlo.add %17, %19 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %22 = stablehlo.multiply %21, %12 : tensor<9xf64>
    %23 = call @gradient_2(%22) : (tensor<9xf64>) -> tensor<9xf64>
    %24 = stablehlo.add %9, %23 : tensor<9xf64>
    return %24, %20 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [8], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %2, %3 : tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @gradient_2(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:8] : (tensor<9xf64>) -> tensor<7xf64>
    %2 = stablehlo.slice %arg0 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.divide %0, %3 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.divide %1, %7 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<7xf64>
    %11 = stablehlo.negate %10 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.pad %11, %cst_3, low = [0], high = [2], interior = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.pad %10, %cst_4, low = [2], high = [0], interior = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<9xf64>
    %14 = stablehlo.add %12, %13 : tensor<9xf64>
    %15 = stablehlo.negate %6 : tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %15, %cst_5, low = [7], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %17 = stablehlo.add %14, %16 : tensor<9xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.pad %6, %cst_6, low = [8], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %19 = stablehlo.add %17, %18 : tensor<9xf64>
    %20 = stablehlo.negate %4 : tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.pad %20, %cst_7, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %22 = stablehlo.add %19, %21 : tensor<9xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.pad %4, %cst_8, low = [1], high = [7], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %24 = stablehlo.add %22, %23 : tensor<9xf64>
    return %24 : tensor<9xf64>
  }
}
// -----
// backward, cuda: same text as cpu
