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
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %41:4 = stablehlo.while(%iterArg = %39, %iterArg_15 = %c_10, %iterArg_16 = %cst_8, %iterArg_17 = %40) : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i64>
      %52 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<2> : tensor<i64>
      %52 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %53 = stablehlo.subtract %52, %c_19 : tensor<i64>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %cst_20 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %55 = stablehlo.multiply %cst_20, %iterArg_16 : tensor<f64>
      %56 = stablehlo.abs %54 : tensor<f64>
      %57 = stablehlo.log_plus_one %56 : tensor<f64>
      %58 = stablehlo.add %55, %57 : tensor<f64>
      %59 = chlo.square %58 : tensor<f64> -> tensor<f64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_17, %59, %53) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %61 = stablehlo.add %iterArg_15, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %61, %58, %60 : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    }
    %cst_11 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.multiply %42, %25 : tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.820000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.subtract %44, %43 : tensor<2xf64>
    %46 = call @silu(%45) : (tensor<2xf64>) -> tensor<2xf64>
    %47 = stablehlo.multiply %46, %46 : tensor<2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_14 = stablehlo.constant dense<3.440000e-01> : tensor<f64>
    %49 = stablehlo.add %48, %cst_14 : tensor<f64>
    %50 = stablehlo.sqrt %49 : tensor<f64>
    %51 = call @soft_sign(%50) : (tensor<f64>) -> tensor<f64>
    return %41#3, %51 : tensor<2xf64>, tensor<f64>
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
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_14 = stablehlo.constant dense<false> : tensor<i1>
    %52 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %55:6 = stablehlo.while(%iterArg = %48, %iterArg_36 = %c_17, %iterArg_37 = %cst_13, %iterArg_38 = %52, %iterArg_39 = %53, %iterArg_40 = %54) : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>
    cond {
      %c_41 = stablehlo.constant dense<2> : tensor<i64>
      %118 = stablehlo.compare LT, %iterArg_36, %c_41, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %118 : tensor<i1>
    } do {
      %c_41 = stablehlo.constant dense<2> : tensor<i64>
      %118 = stablehlo.subtract %c_41, %iterArg_36 : tensor<i64>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %119 = stablehlo.subtract %118, %c_42 : tensor<i64>
      %120 = func.call @dynamic_index_in_dim(%iterArg, %119) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %cst_43 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %121 = stablehlo.multiply %cst_43, %iterArg_37 : tensor<f64>
      %122 = stablehlo.abs %120 : tensor<f64>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %123 = stablehlo.compare GE, %120, %cst_44, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %124 = stablehlo.log_plus_one %122 : tensor<f64>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %125 = stablehlo.add %122, %cst_45 : tensor<f64>
      %126 = stablehlo.add %121, %124 : tensor<f64>
      %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %127 = stablehlo.multiply %cst_46, %126 : tensor<f64>
      %128 = func.call @dynamic_update_index_in_dim(%iterArg_38, %123, %119) : (tensor<2xi1>, tensor<i1>, tensor<i64>) -> tensor<2xi1>
      %129 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %125, %119) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %130 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %127, %119) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_47 = stablehlo.constant dense<1> : tensor<i64>
      %131 = stablehlo.add %iterArg_36, %c_47 : tensor<i64>
      stablehlo.return %iterArg, %131, %126, %128, %129, %130 : tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>
    }
    %cst_18 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %57 = stablehlo.multiply %56, %30 : tensor<2xf64>
    %cst_19 = stablehlo.constant dense<1.820000e+00> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %59 = stablehlo.subtract %58, %57 : tensor<2xf64>
    %60:3 = call @silu(%59) : (tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
    %61 = stablehlo.multiply %60#0, %60#0 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %63 = stablehlo.multiply %62, %60#0 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%61 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_22 = stablehlo.constant dense<3.440000e-01> : tensor<f64>
    %65 = stablehlo.add %64, %cst_22 : tensor<f64>
    %66 = stablehlo.sqrt %65 : tensor<f64>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %67 = stablehlo.divide %cst_23, %66 : tensor<f64>
    %68:3 = call @soft_sign(%66) : (tensor<f64>) -> (tensor<i1>, tensor<f64>, tensor<f64>)
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = call @soft_sign_1(%68#0, %68#1, %66, %68#2, %cst_25) : (tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %71 = stablehlo.multiply %70, %67 : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %73 = stablehlo.multiply %72, %63 : tensor<2xf64>
    %74 = call @silu_2(%60#1, %60#2, %59, %73) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = stablehlo.negate %74 : tensor<2xf64>
    %cst_26 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %77 = stablehlo.multiply %76, %75 : tensor<2xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %c_29 = stablehlo.constant dense<0> : tensor<i64>
    %79:7 = stablehlo.while(%iterArg = %69, %iterArg_36 = %55#3, %iterArg_37 = %55#4, %iterArg_38 = %55#5, %iterArg_39 = %c_29, %iterArg_40 = %cst_27, %iterArg_41 = %78) : tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    cond {
      %c_42 = stablehlo.constant dense<2> : tensor<i64>
      %118 = stablehlo.compare LT, %iterArg_39, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %118 : tensor<i1>
    } do {
      %118 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_39) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %119 = func.call @dynamic_index_in_dim_3(%iterArg_36, %iterArg_39) : (tensor<2xi1>, tensor<i64>) -> tensor<i1>
      %120 = func.call @dynamic_index_in_dim(%iterArg_37, %iterArg_39) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %121 = func.call @dynamic_index_in_dim(%iterArg_38, %iterArg_39) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %122 = stablehlo.multiply %118, %121 : tensor<f64>
      %123 = stablehlo.add %iterArg_40, %122 : tensor<f64>
      %124 = stablehlo.divide %123, %120 : tensor<f64>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %125 = stablehlo.select %119, %cst_42, %124 : tensor<i1>, tensor<f64>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %126 = stablehlo.select %119, %124, %cst_43 : tensor<i1>, tensor<f64>
      %127 = stablehlo.negate %125 : tensor<f64>
      %128 = stablehlo.add %126, %127 : tensor<f64>
      %cst_44 = stablehlo.constant dense<5.330000e-01> : tensor<f64>
      %129 = stablehlo.multiply %cst_44, %123 : tensor<f64>
      %130 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %128, %iterArg_39) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %c_45 = stablehlo.constant dense<1> : tensor<i64>
      %131 = stablehlo.add %iterArg_39, %c_45 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %131, %129, %130 : tensor<2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2xf64>, tensor<i64>, tensor<f64>, tensor<2xf64>
    }
    %80 = stablehlo.multiply %79#6, %51 : tensor<2xf64>
    %81 = stablehlo.multiply %80, %42 : tensor<2xf64>
    %82 = stablehlo.negate %81 : tensor<2xf64>
    %83 = stablehlo.divide %79#6, %47 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %85 = stablehlo.select %45, %84, %82 : tensor<2xi1>, tensor<2xf64>
    %86 = stablehlo.select %45, %82, %84 : tensor<2xi1>, tensor<2xf64>
    %87 = stablehlo.negate %85 : tensor<2xf64>
    %88 = stablehlo.add %86, %87 : tensor<2xf64>
    %89 = stablehlo.add %83, %88 : tensor<2xf64>
    %90 = stablehlo.negate %89 : tensor<2xf64>
    %91 = stablehlo.divide %90, %40 : tensor<2xf64>
    %92 = stablehlo.add %77, %91 : tensor<2xf64>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %94 = stablehlo.multiply %93, %89 : tensor<2xf64>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<2xf64>) -> tensor<2x3x3xf64>
    %96 = stablehlo.multiply %95, %33 : tensor<2x3x3xf64>
    %97 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<2xf64>) -> tensor<2x3xf64>
    %98 = stablehlo.multiply %28, %97 : tensor<2x3xf64>
    %99 = stablehlo.multiply %97, %26#0 : tensor<2x3xf64>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.pad %100, %cst_32, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %102 = stablehlo.add %96, %101 : tensor<2x3x3xf64>
    %103:2 = call @cross_4(%26#1, %26#2, %26#3, %26#4, %26#5, %26#6, %98) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>)
    %104 = stablehlo.broadcast_in_dim %103#1, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.pad %104, %cst_33, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %106 = stablehlo.add %102, %105 : tensor<2x3x3xf64>
    %107 = stablehlo.broadcast_in_dim %103#0, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.pad %107, %cst_34, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %109 = stablehlo.add %106, %108 : tensor<2x3x3xf64>
    %110 = stablehlo.multiply %109, %10 : tensor<2x3x3xf64>
    %cst_35 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %112 = stablehlo.multiply %110, %111 : tensor<2x3x3xf64>
    %113 = stablehlo.negate %112 : tensor<2x3x3xf64>
    %114 = stablehlo.multiply %113, %3 : tensor<2x3x3xf64>
    %115 = stablehlo.multiply %arg0, %114 : tensor<2x3x3xf64>
    %116 = stablehlo.multiply %114, %arg0 : tensor<2x3x3xf64>
    %117 = stablehlo.add %116, %115 : tensor<2x3x3xf64>
    return %117 : tensor<2x3x3xf64>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xi1>, %arg1: tensor<i1>, %arg2: tensor<i64>) -> tensor<2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xi1>, tensor<1xi1>, tensor<i64>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf64>, tensor<1xf64>, tensor<i64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
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
  func.func private @soft_sign(%arg0: tensor<f64>) -> (tensor<i1>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.abs %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.add %0, %cst_0 : tensor<f64>
    %3 = stablehlo.multiply %2, %2 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f64>
    return %1, %2, %4 : tensor<i1>, tensor<f64>, tensor<f64>
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
