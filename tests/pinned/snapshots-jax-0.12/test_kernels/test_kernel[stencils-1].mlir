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
      %12 = func.call @gradient(%iterArg_3) : (tensor<9xf64>) -> tensor<9xf64>
      %cst_5 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %14 = stablehlo.multiply %13, %12 : tensor<9xf64>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %16 = stablehlo.multiply %15, %iterArg_4 : tensor<9xf64>
      %17 = stablehlo.add %14, %16 : tensor<9xf64>
      %18 = func.call @gradient(%iterArg_4) : (tensor<9xf64>) -> tensor<9xf64>
      %19 = stablehlo.multiply %iterArg_4, %18 : tensor<9xf64>
      %20 = stablehlo.add %17, %19 : tensor<9xf64>
      %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %22 = stablehlo.multiply %21, %20 : tensor<9xf64>
      %23 = stablehlo.subtract %iterArg_4, %22 : tensor<9xf64>
      %24 = stablehlo.multiply %iterArg_3, %23 : tensor<9xf64>
      %25 = func.call @_roll_static(%24) : (tensor<9xf64>) -> tensor<9xf64>
      %26 = stablehlo.subtract %24, %25 : tensor<9xf64>
      %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %28 = stablehlo.multiply %27, %26 : tensor<9xf64>
      %29 = stablehlo.subtract %iterArg_3, %28 : tensor<9xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg, %c_9 : tensor<i64>
      stablehlo.return %30, %29, %23 : tensor<i64>, tensor<9xf64>, tensor<9xf64>
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
      %29 = func.call @gradient(%iterArg_13) : (tensor<9xf64>) -> tensor<9xf64>
      %cst_19 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %31 = stablehlo.multiply %30, %29 : tensor<9xf64>
      %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %33 = stablehlo.multiply %32, %iterArg_14 : tensor<9xf64>
      %34 = stablehlo.add %31, %33 : tensor<9xf64>
      %35 = func.call @gradient(%iterArg_14) : (tensor<9xf64>) -> tensor<9xf64>
      %36 = stablehlo.multiply %iterArg_14, %35 : tensor<9xf64>
      %37 = stablehlo.add %34, %36 : tensor<9xf64>
      %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %39 = stablehlo.multiply %38, %37 : tensor<9xf64>
      %40 = stablehlo.subtract %iterArg_14, %39 : tensor<9xf64>
      %41 = stablehlo.multiply %iterArg_13, %40 : tensor<9xf64>
      %42 = func.call @_roll_static(%41) : (tensor<9xf64>) -> tensor<9xf64>
      %43 = stablehlo.subtract %41, %42 : tensor<9xf64>
      %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %45 = stablehlo.multiply %44, %43 : tensor<9xf64>
      %46 = stablehlo.subtract %iterArg_13, %45 : tensor<9xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_15, %35, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_16, %iterArg_14, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_17, %40, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_18, %iterArg_13, %iterArg) : (tensor<1x9xf64>, tensor<9xf64>, tensor<i64>) -> tensor<1x9xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %51 = stablehlo.add %iterArg, %c_23 : tensor<i64>
      stablehlo.return %51, %46, %40, %47, %48, %49, %50 : tensor<i64>, tensor<9xf64>, tensor<9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>
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
      %35 = stablehlo.negate %iterArg_17 : tensor<9xf64>
      %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %37 = stablehlo.multiply %36, %35 : tensor<9xf64>
      %38 = stablehlo.negate %37 : tensor<9xf64>
      %39 = func.call @_roll_static_0(%38) : (tensor<9xf64>) -> tensor<9xf64>
      %40 = stablehlo.add %37, %39 : tensor<9xf64>
      %41 = stablehlo.multiply %34, %40 : tensor<9xf64>
      %42 = stablehlo.add %iterArg_18, %41 : tensor<9xf64>
      %43 = stablehlo.multiply %40, %33 : tensor<9xf64>
      %44 = stablehlo.add %iterArg_17, %43 : tensor<9xf64>
      %45 = stablehlo.negate %42 : tensor<9xf64>
      %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %47 = stablehlo.multiply %46, %45 : tensor<9xf64>
      %48 = stablehlo.multiply %32, %47 : tensor<9xf64>
      %49 = stablehlo.multiply %47, %31 : tensor<9xf64>
      %50 = stablehlo.add %42, %49 : tensor<9xf64>
      %51 = func.call @gradient_1(%48) : (tensor<9xf64>) -> tensor<9xf64>
      %52 = stablehlo.add %50, %51 : tensor<9xf64>
      %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %53 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %54 = stablehlo.multiply %53, %47 : tensor<9xf64>
      %55 = stablehlo.add %52, %54 : tensor<9xf64>
      %cst_24 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
      %56 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<9xf64>
      %57 = stablehlo.multiply %56, %47 : tensor<9xf64>
      %58 = func.call @gradient_1(%57) : (tensor<9xf64>) -> tensor<9xf64>
      %59 = stablehlo.add %44, %58 : tensor<9xf64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_16, %c_25 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %60, %59, %55 : tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<1x9xf64>, tensor<i64>, tensor<9xf64>, tensor<9xf64>
    }
    return %28#5, %28#6 : tensor<9xf64>, tensor<9xf64>
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
  func.func private @_roll_static_0(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:9] : (tensor<9xf64>) -> tensor<8xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [8], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.add %2, %3 : tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @gradient_1(%arg0: tensor<9xf64>) -> tensor<9xf64> {
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
