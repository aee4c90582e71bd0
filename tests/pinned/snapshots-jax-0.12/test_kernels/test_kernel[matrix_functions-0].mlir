// import jax
// import jax.numpy as jnp
//
//
// def sparse_strain_energy(jacobians):
//     fraction = 0.9 / (1.24 + (jacobians * jacobians) ** 2)
//     frames_reg = fraction + 2.1 * jnp.eye(3)
//     normal_rows = jnp.cross(frames_reg[:, 1], frames_reg[:, 2])
//     jac_det = jnp.sum(frames_reg[:, 0] * normal_rows, axis=-1)
//     trace_c = jnp.sum(frames_reg**2, axis=(1, 2))
//     stored = 0.5 * (trace_c - 3.0) - jnp.log(jac_det + 0.69)
//     ratio_to = stored / (1.0 + jnp.abs(stored))
//     initial = jnp.zeros_like(ratio_to[0])
//
//     def iterate(current, item):
//         biased = 0.533 * current + jnp.log1p(jnp.abs(item))
//         return biased, jnp.square(biased)
//
//     _, outputs = jax.lax.scan(iterate, initial, ratio_to, reverse=True)
//     excess = 1.82 - 0.13 * jac_det
//     gate = jax.nn.silu(excess)
//     activation = jax.nn.soft_sign(jnp.sqrt(jnp.sum(gate**2) + 0.344))
//     return outputs, activation
//
//   jacobians: float64[2, 3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_sparse_strain_energy attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<1.240000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x3x3xf64>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %7 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %9 = stablehlo.add %6, %8 : tensor<3x3xi64>
    %10 = stablehlo.compare EQ, %9, %7, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %11 = stablehlo.convert %10 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst_1 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %16 = stablehlo.add %5, %15 : tensor<2x3x3xf64>
    %17 = stablehlo.slice %16 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %18 = stablehlo.reshape %17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %19 = stablehlo.slice %16 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %20 = stablehlo.reshape %19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %21 = call @cross(%18, %20) : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
    %22 = stablehlo.slice %16 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %23 = stablehlo.reshape %22 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %24 = stablehlo.multiply %23, %21 : tensor<2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.multiply %16, %16 : tensor<2x3x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_3) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<6.900000e-01> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %33 = stablehlo.add %25, %32 : tensor<2xf64>
    %34 = stablehlo.log %33 : tensor<2xf64>
    %35 = stablehlo.subtract %31, %34 : tensor<2xf64>
    %36 = stablehlo.abs %35 : tensor<2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.add %37, %36 : tensor<2xf64>
    %39 = stablehlo.divide %35, %38 : tensor<2xf64>
    %40 = stablehlo.slice %39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %41 = stablehlo.reshape %40 : (tensor<1xf64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %43:4 = stablehlo.while(%iterArg = %39, %iterArg_15 = %c_10, %iterArg_16 = %cst_8, %iterArg_17 = %42) : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<2> : tensor<i64>
      %54 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.subtract %54, %c_19 : tensor<i64>
      %56 = func.call @dynamic_index_in_dim(%iterArg, %55) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %cst_20 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %57 = stablehlo.multiply %cst_20, %iterArg_16 : tensor<f64>
      %58 = stablehlo.abs %56 : tensor<f64>
      %59 = stablehlo.log_plus_one %58 : tensor<f64>
      %60 = stablehlo.add %57, %59 : tensor<f64>
      %61 = chlo.square %60 : tensor<f64> -> tensor<f64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_17, %61, %55) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_15, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %63, %60, %62 : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    }
    %cst_11 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %25 : tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.820000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.subtract %46, %45 : tensor<2xf64>
    %48 = call @silu(%47) : (tensor<2xf64>) -> tensor<2xf64>
    %49 = stablehlo.multiply %48, %48 : tensor<2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_14 = stablehlo.constant dense<3.440000e-01> : tensor<f64>
    %51 = stablehlo.add %50, %cst_14 : tensor<f64>
    %52 = stablehlo.sqrt %51 : tensor<f64>
    %53 = call @soft_sign(%52) : (tensor<f64>) -> tensor<f64>
    return %43#3, %53 : tensor<2xf64>, tensor<f64>
  }
  func.func private @cross(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<2x1xf64>) -> tensor<2xf64>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<2x1xf64>) -> tensor<2xf64>
    %4 = stablehlo.slice %arg0 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    %6 = stablehlo.slice %arg1 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<2x1xf64>) -> tensor<2xf64>
    %8 = stablehlo.slice %arg1 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %arg1 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.multiply %3, %11 : tensor<2xf64>
    %13 = stablehlo.multiply %5, %9 : tensor<2xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2xf64>
    %15 = stablehlo.multiply %5, %7 : tensor<2xf64>
    %16 = stablehlo.multiply %1, %11 : tensor<2xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %1, %9 : tensor<2xf64>
    %19 = stablehlo.multiply %3, %7 : tensor<2xf64>
    %20 = stablehlo.subtract %18, %19 : tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<3x2xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    return %25 : tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf64>, tensor<1xf64>, tensor<i64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @silu(%arg0: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.negate %arg0 : tensor<2xf64>
    %1 = stablehlo.exponential %0 : tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.add %2, %1 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2xf64>
    return %6 : tensor<2xf64>
  }
  func.func private @soft_sign(%arg0: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.abs %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.add %0, %cst : tensor<f64>
    %2 = stablehlo.divide %arg0, %1 : tensor<f64>
    return %2 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3xf64>) -> (tensor<2x3x3xf64> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.multiply %2, %0 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.240000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.add %4, %1 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %7 = stablehlo.divide %6, %5 : tensor<2x3x3xf64>
    %8 = stablehlo.multiply %5, %5 : tensor<2x3x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %10 = stablehlo.divide %9, %8 : tensor<2x3x3xf64>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %12 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %14 = stablehlo.add %11, %13 : tensor<3x3xi64>
    %15 = stablehlo.compare EQ, %14, %12, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst_3 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<3x3xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %21 = stablehlo.add %7, %20 : tensor<2x3x3xf64>
    %22 = stablehlo.slice %21 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %23 = stablehlo.reshape %22 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %24 = stablehlo.slice %21 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %25 = stablehlo.reshape %24 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %26:7 = call @cross(%23, %25) : (tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
    %27 = stablehlo.slice %21 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %28 = stablehlo.reshape %27 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %29 = stablehlo.multiply %28, %26#0 : tensor<2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %21, %21 : tensor<2x3x3xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %33 = stablehlo.multiply %32, %21 : tensor<2x3x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.subtract %34, %35 : tensor<2xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<6.900000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.add %30, %39 : tensor<2xf64>
    %41 = stablehlo.log %40 : tensor<2xf64>
    %42 = stablehlo.subtract %38, %41 : tensor<2xf64>
    %43 = stablehlo.abs %42 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.compare GE, %42, %44, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %46, %43 : tensor<2xf64>
    %48 = stablehlo.divide %42, %47 : tensor<2xf64>
    %49 = stablehlo.multiply %47, %47 : tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.divide %50, %49 : tensor<2xf64>
    %52 = stablehlo.slice %48 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %53 = stablehlo.reshape %52 : (tensor<1xf64>) -> tensor<f64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_15 = stablehlo.constant dense<false> : tensor<i1>
    %55 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %58:7 = stablehlo.while(%iterArg = %48, %iterArg_39 = %c_18, %iterArg_40 = %cst_13, %iterArg_41 = %54, %iterArg_42 = %55, %iterArg_43 = %56, %iterArg_44 = %57) : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>
    cond {
      %c_45 = stablehlo.constant dense<2> : tensor<i64>
      %124 = stablehlo.compare LT, %iterArg_39, %c_45, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %124 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<2> : tensor<i64>
      %124 = stablehlo.subtract %c_45, %iterArg_39 : tensor<i64>
      %c_46 = stablehlo.constant dense<1> : tensor<i64>
      %125 = stablehlo.subtract %124, %c_46 : tensor<i64>
      %126 = func.call @dynamic_index_in_dim(%iterArg, %125) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %127 = stablehlo.multiply %cst_47, %iterArg_40 : tensor<f64>
      %128 = stablehlo.abs %126 : tensor<f64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.compare GE, %126, %cst_48, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %130 = stablehlo.log_plus_one %128 : tensor<f64>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %131 = stablehlo.add %128, %cst_49 : tensor<f64>
      %132 = stablehlo.add %127, %130 : tensor<f64>
      %133 = chlo.square %132 : tensor<f64> -> tensor<f64>
      %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %134 = stablehlo.multiply %cst_50, %132 : tensor<f64>
      %135 = func.call @dynamic_update_index_in_dim(%iterArg_41, %133, %125) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %136 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %129, %125) : (tensor<2xi1>, tensor<i1>, tensor<i64>) -> tensor<2xi1>
      %137 = func.call @dynamic_update_index_in_dim(%iterArg_43, %131, %125) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %138 = func.call @dynamic_update_index_in_dim(%iterArg_44, %134, %125) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %139 = stablehlo.add %iterArg_39, %c_51 : tensor<i64>
      stablehlo.return %iterArg, %139, %132, %135, %136, %137, %138 : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>
    }
    %cst_19 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %60 = stablehlo.multiply %59, %30 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<1.820000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %62 = stablehlo.subtract %61, %60 : tensor<2xf64>
    %63:3 = call @silu(%62) : (tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
    %64 = stablehlo.multiply %63#0, %63#0 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %66 = stablehlo.multiply %65, %63#0 : tensor<2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%64 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_23 = stablehlo.constant dense<3.440000e-01> : tensor<f64>
    %68 = stablehlo.add %67, %cst_23 : tensor<f64>
    %69 = stablehlo.sqrt %68 : tensor<f64>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %70 = stablehlo.divide %cst_24, %69 : tensor<f64>
    %71:4 = call @soft_sign(%69) : (tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>)
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.reduce(%58#3 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.reduce(%71#0 init: %cst_26) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %74 = stablehlo.add %72, %73 : tensor<f64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %76 = call @soft_sign_1(%71#1, %71#2, %69, %71#3, %cst_28) : (tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %77 = stablehlo.multiply %76, %70 : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %79 = stablehlo.multiply %78, %66 : tensor<2xf64>
    %80 = call @silu_2(%63#1, %63#2, %62, %79) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = stablehlo.negate %80 : tensor<2xf64>
    %cst_29 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %83 = stablehlo.multiply %82, %81 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_32 = stablehlo.constant dense<0> : tensor<i64>
    %85:7 = stablehlo.while(%iterArg = %75, %iterArg_39 = %58#4, %iterArg_40 = %58#5, %iterArg_41 = %58#6, %iterArg_42 = %c_32, %iterArg_43 = %cst_30, %iterArg_44 = %84) : tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    cond {
      %c_45 = stablehlo.constant dense<2> : tensor<i64>
      %124 = stablehlo.compare LT, %iterArg_42, %c_45, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %124 : tensor<i1>
    } do {
      %124 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_42) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %125 = func.call @dynamic_index_in_dim_3(%iterArg_39, %iterArg_42) : (tensor<2xi1>, tensor<i64>) -> tensor<i1>
      %126 = func.call @dynamic_index_in_dim(%iterArg_40, %iterArg_42) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %127 = func.call @dynamic_index_in_dim(%iterArg_41, %iterArg_42) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %128 = stablehlo.multiply %124, %127 : tensor<f64>
      %129 = stablehlo.add %iterArg_43, %128 : tensor<f64>
      %130 = stablehlo.divide %129, %126 : tensor<f64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %131 = stablehlo.select %125, %cst_45, %130 : tensor<i1>, tensor<f64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %132 = stablehlo.select %125, %130, %cst_46 : tensor<i1>, tensor<f64>
      %133 = stablehlo.negate %131 : tensor<f64>
      %134 = stablehlo.add %132, %133 : tensor<f64>
      %cst_47 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %135 = stablehlo.multiply %cst_47, %129 : tensor<f64>
      %136 = func.call @dynamic_update_index_in_dim(%iterArg_44, %134, %iterArg_42) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_48 = stablehlo.constant dense<1> : tensor<i64>
      %137 = stablehlo.add %iterArg_42, %c_48 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %137, %135, %136 : tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    }
    %86 = stablehlo.multiply %85#6, %51 : tensor<2xf64>
    %87 = stablehlo.multiply %86, %42 : tensor<2xf64>
    %88 = stablehlo.negate %87 : tensor<2xf64>
    %89 = stablehlo.divide %85#6, %47 : tensor<2xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %91 = stablehlo.select %45, %90, %88 : tensor<2xi1>, tensor<2xf64>
    %92 = stablehlo.select %45, %88, %90 : tensor<2xi1>, tensor<2xf64>
    %93 = stablehlo.negate %91 : tensor<2xf64>
    %94 = stablehlo.add %92, %93 : tensor<2xf64>
    %95 = stablehlo.add %89, %94 : tensor<2xf64>
    %96 = stablehlo.negate %95 : tensor<2xf64>
    %97 = stablehlo.divide %96, %40 : tensor<2xf64>
    %98 = stablehlo.add %83, %97 : tensor<2xf64>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %100 = stablehlo.multiply %99, %95 : tensor<2xf64>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<2xf64>) -> tensor<2x3x3xf64>
    %102 = stablehlo.multiply %101, %33 : tensor<2x3x3xf64>
    %103 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<2xf64>) -> tensor<2x3xf64>
    %104 = stablehlo.multiply %28, %103 : tensor<2x3xf64>
    %105 = stablehlo.multiply %103, %26#0 : tensor<2x3xf64>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.pad %106, %cst_35, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %108 = stablehlo.add %102, %107 : tensor<2x3x3xf64>
    %109:2 = call @cross_4(%26#1, %26#2, %26#3, %26#4, %26#5, %26#6, %104) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>)
    %110 = stablehlo.broadcast_in_dim %109#1, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.pad %110, %cst_36, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %112 = stablehlo.add %108, %111 : tensor<2x3x3xf64>
    %113 = stablehlo.broadcast_in_dim %109#0, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.pad %113, %cst_37, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %115 = stablehlo.add %112, %114 : tensor<2x3x3xf64>
    %116 = stablehlo.multiply %115, %10 : tensor<2x3x3xf64>
    %cst_38 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %118 = stablehlo.multiply %116, %117 : tensor<2x3x3xf64>
    %119 = stablehlo.negate %118 : tensor<2x3x3xf64>
    %120 = stablehlo.multiply %119, %3 : tensor<2x3x3xf64>
    %121 = stablehlo.multiply %arg0, %120 : tensor<2x3x3xf64>
    %122 = stablehlo.multiply %120, %arg0 : tensor<2x3x3xf64>
    %123 = stablehlo.add %122, %121 : tensor<2x3x3xf64>
    return %123 : tensor<2x3x3xf64>
  }
  func.func private @cross(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<2x1xf64>) -> tensor<2xf64>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<2x1xf64>) -> tensor<2xf64>
    %4 = stablehlo.slice %arg0 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    %6 = stablehlo.slice %arg1 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<2x1xf64>) -> tensor<2xf64>
    %8 = stablehlo.slice %arg1 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %arg1 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.multiply %3, %11 : tensor<2xf64>
    %13 = stablehlo.multiply %5, %9 : tensor<2xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2xf64>
    %15 = stablehlo.multiply %5, %7 : tensor<2xf64>
    %16 = stablehlo.multiply %1, %11 : tensor<2xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %1, %9 : tensor<2xf64>
    %19 = stablehlo.multiply %3, %7 : tensor<2xf64>
    %20 = stablehlo.subtract %18, %19 : tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<3x2xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    return %25, %11, %3, %9, %5, %7, %1 : tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf64>, tensor<1xf64>, tensor<i64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2xi1>, %arg1: tensor<i1>, %arg2: tensor<i64>) -> tensor<2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xi1>, tensor<1xi1>, tensor<i64>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @silu(%arg0: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<2xf64>
    %1 = stablehlo.exponential %0 : tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.add %2, %1 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<2xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<2xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2xf64>
    return %9, %8, %5 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
  }
  func.func private @soft_sign(%arg0: tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.abs %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.add %0, %cst_0 : tensor<f64>
    %3 = stablehlo.divide %arg0, %2 : tensor<f64>
    %4 = stablehlo.multiply %2, %2 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f64>
    return %3, %1, %2, %5 : tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>
  }
  func.func private @soft_sign_1(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f64>
    %2 = stablehlo.negate %1 : tensor<f64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f64>
    %6 = stablehlo.add %3, %5 : tensor<f64>
    %7 = stablehlo.negate %4 : tensor<f64>
    %8 = stablehlo.add %6, %7 : tensor<f64>
    return %8 : tensor<f64>
  }
  func.func private @silu_2(%arg0: tensor<2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>, %arg3: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2xf64>
    %3 = stablehlo.add %1, %2 : tensor<2xf64>
    return %3 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2xi1>, %arg1: tensor<i64>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xi1>, tensor<i64>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @cross_4(%arg0: tensor<2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>, %arg3: tensor<2xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %2 = stablehlo.slice %0 [1:2, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %3 = stablehlo.slice %0 [2:3, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.negate %4 : tensor<2xf64>
    %8 = stablehlo.multiply %arg1, %7 : tensor<2xf64>
    %9 = stablehlo.multiply %7, %arg4 : tensor<2xf64>
    %10 = stablehlo.multiply %arg5, %4 : tensor<2xf64>
    %11 = stablehlo.multiply %4, %arg2 : tensor<2xf64>
    %12 = stablehlo.negate %5 : tensor<2xf64>
    %13 = stablehlo.multiply %arg5, %12 : tensor<2xf64>
    %14 = stablehlo.multiply %12, %arg0 : tensor<2xf64>
    %15 = stablehlo.add %11, %14 : tensor<2xf64>
    %16 = stablehlo.multiply %arg3, %5 : tensor<2xf64>
    %17 = stablehlo.add %8, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %5, %arg4 : tensor<2xf64>
    %19 = stablehlo.negate %6 : tensor<2xf64>
    %20 = stablehlo.multiply %arg3, %19 : tensor<2xf64>
    %21 = stablehlo.add %10, %20 : tensor<2xf64>
    %22 = stablehlo.multiply %19, %arg2 : tensor<2xf64>
    %23 = stablehlo.add %18, %22 : tensor<2xf64>
    %24 = stablehlo.multiply %arg1, %6 : tensor<2xf64>
    %25 = stablehlo.add %13, %24 : tensor<2xf64>
    %26 = stablehlo.multiply %6, %arg0 : tensor<2xf64>
    %27 = stablehlo.add %9, %26 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.pad %28, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %30 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_3, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %32 = stablehlo.add %29, %31 : tensor<2x3xf64>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %35 = stablehlo.add %32, %34 : tensor<2x3xf64>
    %36 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_6, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %40 = stablehlo.add %37, %39 : tensor<2x3xf64>
    %41 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.pad %41, %cst_7, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %43 = stablehlo.add %40, %42 : tensor<2x3xf64>
    return %43, %35 : tensor<2x3xf64>, tensor<2x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
